package se.kursverk.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Adds a {@code tEXt} chunk to a PNG (PNG, section 11.3.3.2). */
final class PngText {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEADER_DATA = 13;

    private PngText() {}

    /** The PNG with the text right after its header. */
    static byte[] with(byte[] png, String keyword, String text) {
        byte[] chunk = ("tEXt" + keyword + "\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(chunk);
        int header = SIGNATURE + FRAME + HEADER_DATA;
        ByteBuffer out = ByteBuffer.allocate(png.length + chunk.length + 2 * Integer.BYTES);
        out.put(png, 0, header);
        out.putInt(chunk.length - Integer.BYTES);
        out.put(chunk);
        out.putInt((int) crc.getValue());
        out.put(png, header, png.length - header);
        return out.array();
    }
}
