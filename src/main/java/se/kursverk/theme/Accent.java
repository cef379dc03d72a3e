package se.kursverk.theme;

/**
 * The one colour that a theme gives to links, buttons, focus and lines; can be read in both schemes.
 *
 * @param light on light pages
 * @param dark on dark pages
 */
public record Accent(Color light, Color dark) {

    public Accent {
        require(ColorScheme.LIGHT, light);
        require(ColorScheme.DARK, dark);
    }

    /** The accent whose dark side is the nearest of the same hue that can be read there. */
    public static Accent of(Color light) {
        return new Accent(light, ColorScheme.DARK.nearest(light));
    }

    /** The colour for a scheme. */
    public Color in(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    private static void require(ColorScheme scheme, Color color) {
        if (!scheme.passes(color)) {
            throw new IllegalArgumentException(color + " cannot be read in scheme " + scheme);
        }
    }
}
