package se.kursverk.content;

import java.nio.ByteBuffer;
import java.util.Optional;

/** How large a picture is, as its header says. */
record PixelSize(int width, int height) {

    private static final int JPEG_START = 0xFFD8;

    /** The size of a PNG that is whole. */
    static Optional<PixelSize> ofPng(byte[] png) {
        var chunks = PngChunks.of(png);
        boolean whole = chunks.size() > 2
                && chunks.getFirst().type().equals("IHDR")
                && chunks.getFirst().length() >= 2 * Integer.BYTES
                && chunks.getLast().type().equals("IEND");
        if (!whole) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(png, chunks.getFirst().offset(), 2 * Integer.BYTES);
        return Optional.of(new PixelSize(header.getInt(), header.getInt()));
    }

    /** The size of a JPEG: that of its first frame header (ITU-T T.81, B.2.2). */
    static Optional<PixelSize> ofJpeg(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        if (in.remaining() < 2 || (in.getShort() & 0xFFFF) != JPEG_START) {
            return Optional.empty();
        }
        while (in.remaining() >= 9) {
            if ((in.get() & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            int marker = in.get() & 0xFF;
            if (marker == 0xFF) {
                in.position(in.position() - 1);
                continue;
            }
            int length = in.getShort() & 0xFFFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                in.get();
                int height = in.getShort() & 0xFFFF;
                return Optional.of(new PixelSize(in.getShort() & 0xFFFF, height));
            }
            if (length < 2 || length - 2 > in.remaining()) {
                return Optional.empty();
            }
            in.position(in.position() + length - 2);
        }
        return Optional.empty();
    }
}
