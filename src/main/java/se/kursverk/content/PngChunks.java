package se.kursverk.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The chunks that a PNG is made of (PNG, section 5.3). */
final class PngChunks {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int FRAME = 12;

    private PngChunks() {}

    /** Every chunk up to the first that is cut off; none when it is no PNG. */
    static List<Chunk> of(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png);
        List<Chunk> chunks = new ArrayList<>();
        if (png.length < Long.BYTES || in.getLong() != SIGNATURE) {
            return chunks;
        }
        while (in.remaining() >= FRAME) {
            int length = in.getInt();
            String type = new String(png, in.position(), Integer.BYTES, StandardCharsets.ISO_8859_1);
            int offset = in.position() + Integer.BYTES;
            if (length < 0 || length > in.remaining() - 2 * Integer.BYTES) {
                break;
            }
            chunks.add(new Chunk(type, offset, length));
            in.position(offset + length + Integer.BYTES);
        }
        return chunks;
    }

    /** Where the data of one chunk lies. */
    record Chunk(String type, int offset, int length) {}
}
