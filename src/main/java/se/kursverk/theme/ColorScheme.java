package se.kursverk.theme;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/**
 * How the learner's device wants its pages (CSS {@code prefers-color-scheme}), with everything that our pages then lay
 * behind text in the accent colour.
 *
 * <p>An accent passes a scheme with {@value #REQUIRED}:1 against the worst of its backgrounds: that is what WCAG 2.2 asks
 * of text (1.4.3), and links and labels stand on all of them. The rest follows: text on a button of the accent colour has
 * at least as much, since {@link #onAccent()} is no nearer to the accent than the worst background is; focus rings, lines
 * and the bar of progress, which need 3:1 (1.4.11), have more against every background and against the bar's track.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum ColorScheme {
    /** Dark on light. */
    LIGHT("ljusa", 0xFFFFFF, -1, 0xFBF8F3, 0xFFFFFF, 0xF1ECE2, 0xE8F3EA, 0xFBF0D9, 0xFBE9E6),
    /** Light on dark. */
    DARK("mörka", 0x181613, 1, 0x181613, 0x211F1B, 0x2A2722, 0x1B2C21, 0x30281A, 0x35201E);

    /** The contrast ratio that text needs (WCAG 2.2, 1.4.3). */
    public static final double REQUIRED = 4.5;

    /** How many steps of lightness there are from black to white: more than eight bits can tell apart. */
    static final int STEPS = 8192;

    /** The search first goes by strides of so many steps. */
    private static final int STRIDE = 64;

    private final String swedish;
    private final Color onAccent;
    private final int direction;
    private final List<Color> backgrounds;

    /**
     * @param direction in which lightness gains contrast
     * @param backgrounds paper, surface, tint, and the tints of right, partly and wrong
     */
    ColorScheme(String swedish, int onAccent, int direction, int... backgrounds) {
        this.swedish = swedish;
        this.onAccent = Color.of(onAccent);
        this.direction = direction;
        this.backgrounds = IntStream.of(backgrounds).mapToObj(Color::of).toList();
    }

    /** What accent-coloured text may stand on. */
    public List<Color> backgrounds() {
        return backgrounds;
    }

    /** The colour of text on a button that has the accent colour. */
    public Color onAccent() {
        return onAccent;
    }

    /** The contrast ratio with the background on which the colour is hardest to read. */
    public double contrast(Color color) {
        return backgrounds.stream().mapToDouble(color::contrast).min().orElseThrow();
    }

    /** Whether text in the colour can be read on every background. */
    public boolean passes(Color color) {
        return contrast(color) >= REQUIRED;
    }

    /**
     * The nearest colour that passes: the same hue in Oklab, with only as much less (or more) lightness as is needed, and
     * less chroma only where sRGB has no such colour.
     */
    public Color nearest(Color color) {
        if (passes(color)) {
            return color;
        }
        Oklab seen = Oklab.of(color);
        int step = STRIDE;
        // Black passes every light background and white every dark one, so the search ends.
        while (!passes(stepped(seen, step))) {
            step += STRIDE;
        }
        // Rounding to eight bits may let a colour pass just before one that does not: look a stride further back.
        step = Math.max(1, step - 2 * STRIDE);
        while (!passes(stepped(seen, step))) {
            step++;
        }
        return stepped(seen, step);
    }

    /** A colour so many steps towards more contrast. */
    Color stepped(Oklab color, int steps) {
        return color.at(Math.clamp(color.lightness() + (double) direction * steps / STEPS, 0, 1));
    }

    /** Reports a colour that cannot be read in this scheme, with the nearest that can. */
    public void check(Color color, Location location, Problems problems) {
        if (passes(color)) {
            return;
        }
        problems.error(
                "theme-color-contrast",
                location,
                "Färgen " + color + " har som minst kontrasten " + ratio(contrast(color)) + " mot den " + swedish
                        + " sidans bakgrunder, men " + ratio(REQUIRED) + " behövs.",
                "Använd \"" + nearest(color) + "\", den närmaste färgen som går att läsa.");
    }

    /** With one decimal, cut off: what fails must not look like what passes. */
    private static String ratio(double contrast) {
        int tenths = (int) (contrast * 10);
        return String.format(Locale.ROOT, "%d,%d:1", tenths / 10, tenths % 10);
    }
}
