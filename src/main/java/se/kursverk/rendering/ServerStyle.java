package se.kursverk.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.kursverk.theme.Theme;

/** The packages' style sheet, and after it what only a server's pages need. */
final class ServerStyle {

    private static final String FILE = "/kursverk/rendering/server.css";
    private static final byte[] MORE = read();
    private static final Map<Theme, byte[]> THEMED = new ConcurrentHashMap<>();

    private ServerStyle() {}

    /** The same array every time for the same theme; not to be changed. */
    static byte[] of(Theme theme) {
        return THEMED.computeIfAbsent(theme, one -> joined(ThemeStyle.of(one)));
    }

    private static byte[] joined(byte[] style) {
        byte[] both = new byte[style.length + MORE.length];
        System.arraycopy(style, 0, both, 0, style.length);
        System.arraycopy(MORE, 0, both, style.length, MORE.length);
        return both;
    }

    private static byte[] read() {
        try (InputStream in = ServerStyle.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
