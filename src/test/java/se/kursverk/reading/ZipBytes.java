package se.kursverk.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.kursverk.packaging.MemoryLayout;

/** Zips made by the JDK, as other tools make them: with data descriptors and the time of an entry. */
public final class ZipBytes {

    private ZipBytes() {}

    /** What a format wrote. */
    public static byte[] of(MemoryLayout layout) {
        return of(layout.files());
    }

    /** Files by path. */
    public static byte[] of(Map<String, byte[]> files) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    entry.setTime(315_532_800_000L);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
