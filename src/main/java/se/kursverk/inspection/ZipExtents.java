package se.kursverk.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each file's bytes lie in a zip: whether local headers agree with the directory and no two files share bytes. */
final class ZipExtents {

    private static final int SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int LENGTH = 30;
    private static final long FULL_32 = 0xffff_ffffL;
    private static final int UTF_8_OR_ENCRYPTED_OR_DESCRIPTOR = 1 << 11 | 1 << 3 | 1;

    private final ZipSource source;
    private final ZipEnd end;
    private final Findings findings;
    private final List<Extent> extents = new ArrayList<>();

    private ZipExtents(ZipSource source, ZipEnd end, Findings findings) {
        this.source = source;
        this.end = end;
        this.findings = findings;
    }

    /**
     * One file's bytes.
     *
     * @param start of the local header
     * @param data where the file itself starts
     * @param end after the file, and after a data descriptor
     */
    private record Extent(ZipEntry entry, long start, long data, long end) {}

    /** Where the packed bytes of each entry start. */
    static Map<ZipEntry, Long> read(ZipSource source, ZipEnd end, List<ZipEntry> entries, Findings findings)
            throws IOException, PackageRefused {
        ZipExtents extents = new ZipExtents(source, end, findings);
        for (ZipEntry entry : entries) {
            extents.extents.add(extents.extent(entry));
        }
        extents.checkOverlaps();
        extents.warn();
        Map<ZipEntry, Long> starts = new HashMap<>();
        extents.extents.forEach(extent -> starts.put(extent.entry, extent.data));
        return starts;
    }

    private Extent extent(ZipEntry entry) throws IOException, PackageRefused {
        long start = entry.offset() + end.base();
        if (entry.offset() < 0 || start + LENGTH > end.start()) {
            throw refused(Rule.ZIP_TRUNCATED, entry, "Filen ligger utanför zip-filen.");
        }
        ByteBuffer header = source.read(start, LENGTH + entry.rawName().length());
        if (header.limit() < LENGTH || header.getInt(0) != SIGNATURE) {
            throw refused(Rule.ZIP_HEADERS_DISAGREE, entry, "Där filen ska börja står något annat.");
        }
        if (!agrees(entry, header)) {
            throw refused(
                    Rule.ZIP_HEADERS_DISAGREE,
                    entry,
                    "Zip-filens förteckning och filens eget huvud säger olika saker om filen.");
        }
        long data =
                start + LENGTH + Short.toUnsignedLong(header.getShort(26)) + Short.toUnsignedLong(header.getShort(28));
        long dataEnd = data + entry.packed();
        if (dataEnd > source.size()) {
            throw refused(Rule.ZIP_TRUNCATED, entry, "Filen är längre än det som finns kvar av zip-filen.");
        }
        return new Extent(entry, start, data, dataEnd + descriptorLength(entry, dataEnd));
    }

    private static boolean agrees(ZipEntry entry, ByteBuffer header) {
        int flags = Short.toUnsignedInt(header.getShort(6));
        byte[] name = new byte[Math.min(Short.toUnsignedInt(header.getShort(26)), header.limit() - LENGTH)];
        header.get(LENGTH, name);
        boolean same = new String(name, StandardCharsets.ISO_8859_1).equals(entry.rawName())
                && Short.toUnsignedInt(header.getShort(26)) == entry.rawName().length()
                && Short.toUnsignedInt(header.getShort(8)) == entry.method()
                && ((flags ^ entry.flags()) & UTF_8_OR_ENCRYPTED_OR_DESCRIPTOR) == 0;
        if (!same || entry.descriptor()) {
            return same;
        }
        long packed = Integer.toUnsignedLong(header.getInt(18));
        long unpacked = Integer.toUnsignedLong(header.getInt(22));
        return header.getInt(14) == entry.crc()
                && (packed == entry.packed() || packed == FULL_32)
                && (unpacked == entry.unpacked() || unpacked == FULL_32);
    }

    private int descriptorLength(ZipEntry entry, long dataEnd) throws IOException {
        if (!entry.descriptor()) {
            return 0;
        }
        ByteBuffer descriptor = source.read(dataEnd, 8);
        boolean signed = descriptor.limit() >= 4 && descriptor.getInt(0) == DESCRIPTOR_SIGNATURE;
        return (signed ? 4 : 0) + (entry.zip64() ? 20 : 12);
    }

    private void checkOverlaps() throws PackageRefused {
        extents.sort(Comparator.comparingLong(Extent::start));
        long free = end.base();
        for (Extent extent : extents) {
            if (extent.start < free) {
                throw refused(Rule.ZIP_OVERLAP, extent.entry, "Filen delar byte med en annan fil i zip-filen.");
            }
            free = extent.data + extent.entry.packed();
        }
        if (free > end.start()) {
            throw refused(
                    Rule.ZIP_OVERLAP,
                    extents.getLast().entry,
                    "Filen sträcker sig in i zip-filens innehållsförteckning.");
        }
    }

    private void warn() {
        if (end.base() > 0 || extents.getFirst().start > end.base()) {
            findings.add(Rule.ZIP_LEADING_JUNK, findings.whole(), "Före zip-filens första fil står annat.");
        }
        if (end.trailing() > 0) {
            findings.add(Rule.ZIP_TRAILING_JUNK, findings.whole(), "Efter zip-filens slut står annat.");
        }
        if (end.zip64() || extents.stream().anyMatch(extent -> extent.entry.zip64())) {
            findings.add(
                    Rule.ZIP_ZIP64, findings.whole(), "Zip-filen använder zip64, som alla plattformar inte läser.");
        }
        for (int i = 1; i <= extents.size(); i++) {
            long next = i < extents.size() ? extents.get(i).start : end.start();
            Extent extent = extents.get(i - 1);
            if (next > extent.end) {
                findings.once(
                        Rule.ZIP_GAP,
                        "",
                        findings.in(extent.entry.name()),
                        "Efter filen ligger byte som inte hör till någon fil.");
            }
        }
        for (Extent extent : extents) {
            ZipEntry entry = extent.entry;
            if (entry.descriptor() && entry.method() == ZipEntry.STORED && !entry.folder()) {
                findings.add(
                        Rule.ZIP_STORED_DESCRIPTOR,
                        findings.in(entry.name()),
                        "Filen är okomprimerad men dess storlek står efter den, så SCORM Cloud vägrar paketet.");
            }
        }
    }

    private PackageRefused refused(Rule rule, ZipEntry entry, String text) {
        return PackageRefused.because(findings, rule, entry.name(), text);
    }
}
