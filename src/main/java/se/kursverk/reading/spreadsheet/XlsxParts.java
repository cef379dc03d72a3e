package se.kursverk.reading.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of a workbook, unpacked within limits that no workbook of questions comes near. */
final class XlsxParts {

    private static final int MAX_PARTS = 2_000;
    private static final int MAX_XML = 32_000_000;

    /** Pictures and the like are read past; that takes time, but no room. */
    private static final long MAX_UNPACKED = 200_000_000;

    private static final int BUFFER = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long xml;
    private long unpacked;

    private XlsxParts() {}

    /** Whether bytes begin as every zip does. */
    static boolean zip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Unpacks a workbook.
     *
     * @throws IOException if it is no sound zip
     * @throws TooLarge if it unpacks to more than we take
     */
    static XlsxParts unpack(byte[] bytes) throws IOException {
        XlsxParts parts = new XlsxParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                if (count > MAX_PARTS) {
                    throw new TooLarge();
                }
                parts.add(entry, zip);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name that is not UTF-8", e);
        }
        return parts;
    }

    private void add(ZipEntry entry, ZipInputStream zip) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean keep = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            xml += keep ? read : 0;
            if (unpacked > MAX_UNPACKED || xml > MAX_XML) {
                throw new TooLarge();
            }
            if (keep) {
                out.write(buffer, 0, read);
            }
        }
        if (keep) {
            parts.putIfAbsent(name, out.toByteArray());
        }
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
