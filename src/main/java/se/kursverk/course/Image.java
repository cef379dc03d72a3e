package se.kursverk.course;

import java.util.Optional;

/**
 * A picture of a module, read and found harmless. The bytes must not be changed.
 *
 * <p>A drawing (SVG) may have a raster of itself beside it, for the systems that take nothing else.
 */
public final class Image {

    private final String path;
    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] bytes;
    private final Optional<Image> raster;

    /**
     * @param path relative to the module's folder, with {@code /}
     * @param mediaType {@code image/svg+xml}, {@code image/png} or {@code image/jpeg}
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param raster the PNG made from this SVG
     */
    public Image(String path, String mediaType, int width, int height, byte[] bytes, Optional<Image> raster) {
        this.path = path;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
        this.raster = raster;
    }

    public String path() {
        return path;
    }

    public String mediaType() {
        return mediaType;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Optional<Image> raster() {
        return raster;
    }
}
