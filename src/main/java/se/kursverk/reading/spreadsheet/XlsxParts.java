package se.kursverk.reading.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The XML parts of a workbook, unpacked within limits that no workbook of questions comes near. Entries are found by the
 * central directory (APPNOTE 4.3.12), since some writers of workbooks make zips that cannot be read as a stream; so there
 * is one list of entries, and two programs cannot see two.
 */
final class XlsxParts {

    private static final int MAX_PARTS = 2_000;
    private static final int MAX_XML = 32_000_000;

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_ENTRY_SIZE = 46;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private static final int BUFFER = 1 << 16;

    private final ByteBuffer zip;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private XlsxParts(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether bytes begin as a zip does. */
    static boolean zip(byte[] bytes) {
        return bytes.length > END_SIZE && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Unpacks a workbook.
     *
     * @throws IOException if it is no sound zip
     * @throws TooLarge if it unpacks to more than we take
     */
    static XlsxParts unpack(byte[] bytes) throws IOException {
        XlsxParts parts = new XlsxParts(bytes);
        try {
            parts.unpack();
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new IOException("no sound zip", e);
        }
        return parts;
    }

    private void unpack() throws IOException, DataFormatException {
        int end = end();
        int count = u16(end + 10);
        if (count > MAX_PARTS) {
            throw new TooLarge();
        }
        int entry = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (zip.getInt(entry) != DIRECTORY_ENTRY) {
                throw new IOException("no directory entry at " + entry);
            }
            int nameLength = u16(entry + 28);
            byte[] name = new byte[nameLength];
            zip.get(entry + DIRECTORY_ENTRY_SIZE, name);
            add(new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT), entry);
            entry += DIRECTORY_ENTRY_SIZE + nameLength + u16(entry + 30) + u16(entry + 32);
        }
    }

    private int end() throws IOException {
        int last = zip.limit() - END_SIZE;
        for (int end = last; end >= Math.max(0, last - MAX_COMMENT); end--) {
            if (zip.getInt(end) == DIRECTORY_END) {
                return end;
            }
        }
        throw new IOException("no end of the directory");
    }

    private void add(String name, int entry) throws IOException, DataFormatException {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        int local = zip.getInt(entry + 42);
        boolean encrypted = (u16(entry + 8) & 1) == 1;
        if (zip.getInt(local) != LOCAL_HEADER || encrypted) {
            throw new IOException("no entry that can be read at " + local);
        }
        int start = local + LOCAL_HEADER_SIZE + u16(local + 26) + u16(local + 28);
        int method = u16(entry + 10);
        byte[] part;
        if (method == STORED) {
            int size = zip.getInt(entry + 20);
            count(size);
            part = new byte[size];
            zip.get(start, part);
        } else if (method == DEFLATED) {
            part = inflated(start);
        } else {
            throw new IOException("compressed by method " + method);
        }
        if (parts.putIfAbsent(name, part) != null) {
            throw new IOException("twice in the zip: " + name);
        }
    }

    private byte[] inflated(int start) throws IOException, DataFormatException {
        if (start > zip.limit()) {
            throw new IOException("begins behind the end");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, zip.limit() - start);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new IOException("ends in the middle");
                }
                count(read);
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void count(int size) throws IOException {
        unpacked += size;
        if (size < 0) {
            throw new IOException("a size below zero");
        }
        if (unpacked > MAX_XML) {
            throw new TooLarge();
        }
    }

    private int u16(int index) {
        return Short.toUnsignedInt(zip.getShort(index));
    }

    /** A part by its path without leading slash; letter case does not count (ECMA-376 part 2, 6.2.2.3). */
    Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(path.toLowerCase(Locale.ROOT)));
    }

    /** More than any workbook of questions. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large");
        }
    }
}
