package se.kursverk.theme;

/**
 * A municipality's logo.
 *
 * @param picture an SVG or a PNG, for systems that show both
 * @param raster the PNG: the picture itself, or what was made from the SVG for systems that take none
 */
public record Logo(Picture picture, Picture raster) {

    public Logo {
        if (raster.kind() != Picture.Kind.PNG) {
            throw new IllegalArgumentException("a logo needs a PNG");
        }
    }

    /** A logo that is a PNG to begin with. */
    public static Logo of(Picture png) {
        return new Logo(png, png);
    }
}
