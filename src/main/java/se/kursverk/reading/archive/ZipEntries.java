package se.kursverk.reading.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** The central directory of a zip (APPNOTE.TXT sections 4.3.12 and 4.3.16), read with every number checked. */
final class ZipEntries {

    /** The most entries that a package may have. */
    static final int MOST_ENTRIES = 20_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long IN_EXTRA = 0xffff_ffffL;

    private ZipEntries() {}

    /**
     * A file or folder of a zip.
     *
     * @param compressed how many bytes it takes
     * @param size how many bytes it says that it gives
     * @param offset where its local header begins
     */
    record Entry(String path, int flags, int method, long compressed, long size, long offset) {}

    static List<Entry> of(byte[] bytes) throws BrokenZipException {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        long at = Integer.toUnsignedLong(zip.getInt(end + 16));
        if (count > MOST_ENTRIES || at == IN_EXTRA) {
            throw new BrokenZipException("den har för många filer eller är för stor");
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at > end - CENTRAL_LENGTH || zip.getInt((int) at) != CENTRAL) {
                throw new BrokenZipException("innehållsförteckningen är avbruten");
            }
            int head = (int) at;
            int name = Short.toUnsignedInt(zip.getShort(head + 28));
            int extra = Short.toUnsignedInt(zip.getShort(head + 30));
            int comment = Short.toUnsignedInt(zip.getShort(head + 32));
            at += CENTRAL_LENGTH + name + extra + comment;
            if (at > end) {
                throw new BrokenZipException("innehållsförteckningen är avbruten");
            }
            entries.add(entry(zip, head, name, extra));
        }
        return entries;
    }

    private static int end(ByteBuffer zip) throws BrokenZipException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new BrokenZipException("slutet saknas, så filen är avbruten");
    }

    private static Entry entry(ByteBuffer zip, int head, int nameLength, int extraLength) {
        int flags = Short.toUnsignedInt(zip.getShort(head + 8));
        byte[] name = new byte[nameLength];
        zip.get(head + CENTRAL_LENGTH, name);
        ByteBuffer extra = wide(zip, head + CENTRAL_LENGTH + nameLength, extraLength);
        long size = wide(zip.getInt(head + 24), extra);
        long compressed = wide(zip.getInt(head + 20), extra);
        long offset = wide(zip.getInt(head + 42), extra);
        return new Entry(decoded(name), flags, Short.toUnsignedInt(zip.getShort(head + 10)), compressed, size, offset);
    }

    /** The Zip64 field of an entry, which holds those numbers, in order, that are too wide for their places. */
    private static ByteBuffer wide(ByteBuffer zip, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int size = Short.toUnsignedInt(zip.getShort(at + 2));
            if (zip.getShort(at) == 1 && at + 4 + size <= from + length) {
                return zip.slice(at + 4, size).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + size;
        }
        return ByteBuffer.allocate(0);
    }

    private static long wide(int value, ByteBuffer extra) {
        long plain = Integer.toUnsignedLong(value);
        return plain == IN_EXTRA && extra.remaining() >= 8 ? extra.getLong() : plain;
    }

    /** Names ought to be UTF-8 where a flag says so, and are mostly where it does not. */
    private static String decoded(byte[] name) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            return new String(name, ISO_8859_1);
        }
    }
}
