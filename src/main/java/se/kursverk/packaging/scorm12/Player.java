package se.kursverk.packaging.scorm12;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The learner's player with the SCORM 1.2 run-time, as the build emits it; read when a package first needs it. */
final class Player {

    private static final String RESOURCE = "/kursverk/packaging/scorm12/player.js";

    private static byte @Nullable [] script;

    private Player() {}

    /** The same array every time. */
    static synchronized byte[] script() {
        byte[] read = script;
        if (read == null) {
            read = read();
            script = read;
        }
        return read;
    }

    private static byte[] read() {
        try (InputStream in = Player.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path; build the program with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
