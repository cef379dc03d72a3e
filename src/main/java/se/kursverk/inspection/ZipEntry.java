package se.kursverk.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file as the central directory tells of it (APPNOTE 6.3, 4.3.12).
 *
 * @param rawName the bytes of the name, as Latin 1
 * @param nameMalformed whether the name is marked as UTF-8 and is not
 * @param offset of the local header, as written
 * @param unixMode 0 where no Unix made it
 */
record ZipEntry(
        String name,
        String rawName,
        boolean nameMalformed,
        int flags,
        int method,
        int crc,
        long packed,
        long unpacked,
        long offset,
        int unixMode,
        boolean zip64) {

    static final int LENGTH = 46;
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1 | 1 << 6;
    private static final int DESCRIPTOR = 1 << 3;
    private static final int UTF_8 = 1 << 11;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final long FULL_32 = 0xffff_ffffL;

    /** Reads an entry whose {@link #LENGTH} bytes and variable fields are all in the buffer. */
    static ZipEntry read(ByteBuffer directory, int at) {
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(directory.getShort(at + 30));
        int flags = Short.toUnsignedInt(directory.getShort(at + 8));
        byte[] raw = new byte[nameLength];
        directory.get(at + LENGTH, raw);
        int host = Byte.toUnsignedInt(directory.get(at + 5));
        int mode = host == UNIX || host == MAC ? directory.getInt(at + 38) >>> 16 : 0;
        long unpacked = Integer.toUnsignedLong(directory.getInt(at + 24));
        long packed = Integer.toUnsignedLong(directory.getInt(at + 20));
        long offset = Integer.toUnsignedLong(directory.getInt(at + 42));
        ByteBuffer extra =
                directory.slice(at + LENGTH + nameLength, extraLength).order(directory.order());
        long[] large = {unpacked, packed, offset};
        boolean zip64 = widen(extra, large);
        String name = utf8(raw);
        String latin1 = new String(raw, StandardCharsets.ISO_8859_1);
        boolean utf8 = (flags & UTF_8) != 0;
        return new ZipEntry(
                name.isEmpty() ? latin1 : name,
                latin1,
                utf8 && name.isEmpty() && nameLength > 0,
                flags,
                Short.toUnsignedInt(directory.getShort(at + 10)),
                directory.getInt(at + 16),
                large[1],
                large[0],
                large[2],
                mode,
                zip64);
    }

    /** Replaces what does not fit into 32 bits by the values of the zip64 extra field. */
    private static boolean widen(ByteBuffer extra, long[] values) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int id = Short.toUnsignedInt(extra.getShort(at));
            int length = Short.toUnsignedInt(extra.getShort(at + 2));
            if (id == 1) {
                int from = at + 4;
                int end = Math.min(from + length, extra.limit());
                for (int i = 0; i < values.length; i++) {
                    if (values[i] == FULL_32 && from + 8 <= end) {
                        values[i] = extra.getLong(from);
                        from += 8;
                    }
                }
                return true;
            }
            at += 4 + length;
        }
        return false;
    }

    private static String utf8(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    boolean folder() {
        return name.endsWith("/");
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether sizes and checksum stand after the file. */
    boolean descriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    boolean unmarkedName() {
        return (flags & UTF_8) == 0 && rawName.chars().anyMatch(c -> c > 0x7f);
    }

    /** A symbolic link, a device or a pipe. */
    boolean special() {
        int type = unixMode & TYPE;
        return type != 0 && type != REGULAR && type != FOLDER;
    }
}
