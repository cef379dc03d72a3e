package se.kursverk.theme;

/**
 * A colour by how people see it: Oklab (Björn Ottosson, "A perceptual color space for image processing", 2020; CSS Color
 * Module Level 4, section 9.2), in which two colours of the same hue have {@code a} and {@code b} in the same proportion.
 *
 * @param lightness 0 (black) – 1 (white)
 * @param a green to red
 * @param b blue to yellow
 */
record Oklab(double lightness, double a, double b) {

    /** How far outside of sRGB a colour may lie and still count as within: less than rounding to eight bits does. */
    private static final double TOLERANCE = 1e-4;

    private static final int HALVINGS = 12;

    static Oklab of(Color color) {
        double red = color.linearRed();
        double green = color.linearGreen();
        double blue = color.linearBlue();
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /**
     * The same hue, lighter or darker, as sRGB: as colourful as this, or, where sRGB has no such colour, as colourful as
     * it has (the idea of CSS Color 4, section 13.2: chroma gives way, hue and lightness do not).
     *
     * @param other 0–1, the lightness
     */
    Color at(double other) {
        Linear whole = linear(other, 1);
        if (whole.within()) {
            return whole.color();
        }
        double shown = 0;
        double outside = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shown + outside) / 2;
            if (linear(other, middle).within()) {
                shown = middle;
            } else {
                outside = middle;
            }
        }
        return linear(other, shown).color();
    }

    /** @param share of the chroma that is kept */
    private Linear linear(double other, double share) {
        double l = cube(other + share * (0.3963377774 * a + 0.2158037573 * b));
        double m = cube(other - share * (0.1055613458 * a + 0.0638541728 * b));
        double s = cube(other - share * (0.0894841775 * a + 1.2914855480 * b));
        return new Linear(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** Linear light, which may lie outside of what sRGB can show. */
    private record Linear(double red, double green, double blue) {

        boolean within() {
            return within(red) && within(green) && within(blue);
        }

        private static boolean within(double value) {
            return value >= -TOLERANCE && value <= 1 + TOLERANCE;
        }

        Color color() {
            return Color.ofLinear(red, green, blue);
        }
    }
}
