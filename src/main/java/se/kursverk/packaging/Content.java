package se.kursverk.packaging;

/**
 * The bytes of one file in a package. The bytes must not be changed.
 *
 * <p>An instance that stands in many packages, such as the player, is compressed once: archives keep the result by
 * identity for contents that are {@linkplain #shared(byte[]) shared}.
 */
public final class Content {

    private final byte[] bytes;
    private final boolean shared;

    private Content(byte[] bytes, boolean shared) {
        this.bytes = bytes;
        this.shared = shared;
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes, false);
    }

    /** For bytes that go into several packages; keep the instance. */
    public static Content shared(byte[] bytes) {
        return new Content(bytes, true);
    }

    public byte[] bytes() {
        return bytes;
    }

    public boolean isShared() {
        return shared;
    }
}
