package se.kursverk.theme;

/** A picture of a theme, read and found harmless. The bytes must not be changed. */
public final class Picture {

    /** What a picture may be. */
    public enum Kind {
        SVG("svg"),
        PNG("png");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** Of file names, without the dot. */
        public String ending() {
            return ending;
        }
    }

    private final Kind kind;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /**
     * A picture of a kind.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     */
    public Picture(Kind kind, int width, int height, byte[] bytes) {
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    public Kind kind() {
        return kind;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Always the same array, since it goes into every package. */
    public byte[] bytes() {
        return bytes;
    }
}
