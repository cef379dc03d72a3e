package se.kursverk.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour in sRGB (IEC 61966-2-1), as CSS writes it: {@code #rrggbb}.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Color(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int HIGHEST = 0xFF;

    public Color {
        if (((red | green | blue) & ~HIGHEST) != 0) {
            throw new IllegalArgumentException("not a colour: %d, %d, %d".formatted(red, green, blue));
        }
    }

    /** The colour that {@code #rrggbb} names; empty for anything else. */
    public static Optional<Color> parse(String hex) {
        return HEX.matcher(hex).matches() ? Optional.of(of(Integer.parseInt(hex.substring(1), 16))) : Optional.empty();
    }

    /** @param rgb {@code 0xRRGGBB} */
    static Color of(int rgb) {
        return new Color(rgb >> 16 & HIGHEST, rgb >> 8 & HIGHEST, rgb & HIGHEST);
    }

    /**
     * The nearest colour that can be shown.
     *
     * @param red in linear light, 0–1
     * @param green in linear light, 0–1
     * @param blue in linear light, 0–1
     */
    static Color ofLinear(double red, double green, double blue) {
        return new Color(encoded(red), encoded(green), encoded(blue));
    }

    double linearRed() {
        return linear(red);
    }

    double linearGreen() {
        return linear(green);
    }

    double linearBlue() {
        return linear(blue);
    }

    /** Relative luminance, 0–1 (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return 0.2126 * linearRed() + 0.7152 * linearGreen() + 0.0722 * linearBlue();
    }

    /** Contrast ratio, 1–21 (WCAG 2.2, "contrast ratio"): (L1 + 0.05) / (L2 + 0.05), L1 the lighter's luminance. */
    public double contrast(Color other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Out of the transfer function of sRGB. {@link StrictMath}, since a colour is to be the same on every machine. */
    private static double linear(int encoded) {
        double value = (double) encoded / HIGHEST;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double linear) {
        double value = Math.clamp(linear, 0, 1);
        double curved = value <= 0.0031308 ? 12.92 * value : 1.055 * StrictMath.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(curved * HIGHEST);
    }

    /** {@code #rrggbb}, lower case. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
