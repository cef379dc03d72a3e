package se.kursverk.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a zip in memory, within budgets, and checks every byte against what the archive promised. */
final class ZipContents {

    private static final int CHUNK = 1 << 16;
    private static final Set<String> ARCHIVES = Set.of("zip", "imscc", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz");
    private static final Set<String> ZIPPED_DOCUMENTS = Set.of(
            "docx", "xlsx", "pptx", "dotx", "potx", "odt", "ods", "odp", "epub", "jar", "h5p", "ggb", "kmz", "mbz",
            "pages", "key", "numbers", "xlsm", "docm", "pptm");

    private final ZipSource source;
    private final Findings findings;
    private final Contents contents = new Contents();
    private final Inflater inflater = new Inflater(true);
    private final byte[] unpacked = new byte[CHUNK];
    private long verified;

    private ZipContents(ZipSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Reads the whole archive, or refuses it. */
    static Contents read(ZipSource source, Findings findings) throws IOException, PackageRefused {
        ZipEnd end = ZipEnd.find(source, findings);
        List<ZipEntry> entries = ZipDirectory.read(source, end, findings);
        Map<ZipEntry, Long> starts = ZipExtents.read(source, end, entries, findings);
        ZipContents reading = new ZipContents(source, findings);
        try {
            for (ZipEntry entry : entries) {
                if (!entry.folder()) {
                    reading.read(entry, starts.getOrDefault(entry, 0L));
                }
            }
        } finally {
            reading.inflater.end();
        }
        ZipPaths.warn(entries, findings);
        return reading.contents;
    }

    private void read(ZipEntry entry, long start) throws IOException, PackageRefused {
        String path = entry.name();
        contents.add(path, entry.unpacked());
        boolean wanted = contents.wants(path, entry.unpacked());
        if (!wanted && Contents.textual(path) && !path.equals(Manifest.PATH) && !path.equals(Cmi5Check.PATH)) {
            findings.add(
                    Rule.FILE_NOT_READ,
                    findings.in(path),
                    "Filen är " + Shown.megabytes(entry.unpacked()) + " och har inte granskats.");
        }
        if (verified + entry.unpacked() > Budget.VERIFIED && !wanted) {
            findings.once(
                    Rule.FILE_NOT_READ,
                    "",
                    findings.in(path),
                    "Paketet är så stort att den här filen och stora filer efter den inte har packats upp.");
        } else {
            verified += entry.unpacked();
            byte[] kept = new byte[wanted ? (int) entry.unpacked() : 0];
            verify(entry, start, kept);
            if (wanted) {
                contents.keep(path, kept);
            }
        }
        checkNested(entry, start);
    }

    private void verify(ZipEntry entry, long start, byte[] kept) throws IOException, PackageRefused {
        CRC32 crc = new CRC32();
        long count =
                entry.method() == ZipEntry.STORED ? copy(entry, start, kept, crc) : inflate(entry, start, kept, crc);
        if (count != entry.unpacked()) {
            throw PackageRefused.because(
                    findings,
                    Rule.ZIP_SIZE_MISMATCH,
                    entry.name(),
                    "Filen är inte så stor som zip-filen säger (" + entry.unpacked() + " byte).");
        }
        if ((int) crc.getValue() != entry.crc()) {
            throw damaged(entry);
        }
    }

    private long copy(ZipEntry entry, long start, byte[] kept, CRC32 crc) throws IOException {
        long at = 0;
        while (at < entry.packed()) {
            byte[] chunk = source.bytes(start + at, (int) Math.min(CHUNK, entry.packed() - at));
            if (chunk.length == 0) {
                break;
            }
            keep(kept, at, chunk, chunk.length);
            crc.update(chunk);
            at += chunk.length;
        }
        return at;
    }

    /** Stops as soon as there is more than was promised. */
    private long inflate(ZipEntry entry, long start, byte[] kept, CRC32 crc) throws IOException, PackageRefused {
        inflater.reset();
        long in = 0;
        long out = 0;
        try {
            while (!inflater.finished() && out <= entry.unpacked()) {
                if (inflater.needsInput()) {
                    byte[] chunk = source.bytes(start + in, (int) Math.min(CHUNK, entry.packed() - in));
                    if (chunk.length == 0) {
                        throw damaged(entry);
                    }
                    in += chunk.length;
                    inflater.setInput(chunk);
                }
                int count = inflater.inflate(unpacked);
                if (inflater.needsDictionary()) {
                    throw damaged(entry);
                }
                keep(kept, out, unpacked, count);
                crc.update(unpacked, 0, count);
                out += count;
            }
        } catch (DataFormatException e) {
            throw damaged(entry);
        }
        return out;
    }

    private static void keep(byte[] kept, long at, byte[] bytes, int count) {
        if (at < kept.length) {
            System.arraycopy(bytes, 0, kept, (int) at, (int) Math.min(count, kept.length - at));
        }
    }

    private void checkNested(ZipEntry entry, long start) throws IOException {
        String extension = Contents.extension(entry.name());
        boolean archive = ARCHIVES.contains(extension);
        if (!archive && entry.method() == ZipEntry.STORED && !ZIPPED_DOCUMENTS.contains(extension)) {
            ByteBuffer head = source.read(start, (int) Math.min(4, entry.packed()));
            archive = head.limit() == 4 && head.getInt(0) == 0x04034b50;
        }
        if (archive) {
            findings.add(
                    Rule.ZIP_NESTED, findings.in(entry.name()), "En arkivfil inuti paketet; den har inte öppnats.");
        }
    }

    private PackageRefused damaged(ZipEntry entry) {
        return PackageRefused.because(
                findings, Rule.ZIP_DATA_DAMAGED, entry.name(), "Filens innehåll är skadat och går inte att packa upp.");
    }
}
