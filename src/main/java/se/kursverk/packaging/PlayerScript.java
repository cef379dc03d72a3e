package se.kursverk.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The learner's player with the run-time of one format, as the build emits it; read when a package first needs it. */
public final class PlayerScript implements Supplier<byte[]> {

    private final String resource;
    private byte @Nullable [] script;

    private PlayerScript(String resource) {
        this.resource = resource;
    }

    /**
     * The player of a format.
     *
     * @param format the name of the package below {@code packaging} whose {@code runtime.js} it contains
     */
    public static PlayerScript of(String format) {
        return new PlayerScript("/kursverk/packaging/" + format + "/player.js");
    }

    /** The same array every time. */
    @Override
    public synchronized byte[] get() {
        byte[] read = script;
        if (read == null) {
            read = read();
            script = read;
        }
        return read;
    }

    private byte[] read() {
        try (InputStream in = PlayerScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; build the program with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
