package se.kursverk.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.kursverk.theme.Accent;
import se.kursverk.theme.ColorScheme;
import se.kursverk.theme.Theme;

/**
 * The style sheet, with a theme's accent after our own. One file rather than two, since each request costs a phone more
 * than these few lines do; and always the same array for the same accent, so that it is compressed once for all packages.
 */
final class ThemeStyle {

    private static final byte[] PLAIN = read();
    private static final Map<Accent, byte[]> THEMED = new ConcurrentHashMap<>();

    private ThemeStyle() {}

    /** The same array every time; not to be changed. */
    static byte[] of(Theme theme) {
        return theme.accent()
                .map(accent -> THEMED.computeIfAbsent(accent, ThemeStyle::themed))
                .orElse(PLAIN);
    }

    private static byte[] themed(Accent accent) {
        return (new String(PLAIN, StandardCharsets.UTF_8) + overrides(accent)).getBytes(StandardCharsets.UTF_8);
    }

    private static String overrides(Accent accent) {
        return """

                /* The theme. On paper it is light. */

                :root {
                  --accent: %s;
                  --on-accent: %s;
                }

                @media screen and (prefers-color-scheme: dark) {
                  :root {
                    --accent: %s;
                    --on-accent: %s;
                  }
                }
                """.formatted(
                        accent.in(ColorScheme.LIGHT),
                        ColorScheme.LIGHT.onAccent(),
                        accent.in(ColorScheme.DARK),
                        ColorScheme.DARK.onAccent());
    }

    private static byte[] read() {
        try (InputStream in = ThemeStyle.class.getResourceAsStream("/kursverk/rendering/kursverk.css")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: /kursverk/rendering/kursverk.css");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
