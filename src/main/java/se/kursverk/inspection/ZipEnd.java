package se.kursverk.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where a zip's central directory lies, as its end says (APPNOTE 6.3, 4.3.14–4.3.16).
 *
 * @param entries how many files the end promises
 * @param start of the central directory in the file
 * @param size of the central directory, in bytes
 * @param base what to add to every offset: the length of what stands before the archive
 * @param trailing bytes after the archive
 * @param zip64 whether the end is one of zip64
 */
record ZipEnd(long entries, long start, long size, long base, long trailing, boolean zip64) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int ZIP64 = 0x06064b50;
    private static final int LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int FULL_16 = 0xffff;
    private static final long FULL_32 = 0xffff_ffffL;

    /** Whether a file ends as a zip does. */
    static boolean isIn(ZipSource source) throws IOException {
        int length = (int) Math.min(source.size(), LENGTH + LONGEST_COMMENT);
        return position(source.read(source.size() - length, length)) >= 0;
    }

    static ZipEnd find(ZipSource source, Findings findings) throws IOException, PackageRefused {
        int length = (int) Math.min(source.size(), LENGTH + LONGEST_COMMENT);
        long from = source.size() - length;
        ByteBuffer tail = source.read(from, length);
        int at = position(tail);
        if (at < 0) {
            throw PackageRefused.because(
                    findings, Rule.ZIP_TRUNCATED, "", "Zip-filens slut saknas, så filen är avbruten eller skadad.");
        }
        long trailing = tail.limit() - at - LENGTH - Short.toUnsignedLong(tail.getShort(at + 20));
        int disk = tail.getShort(at + 4) | tail.getShort(at + 6);
        if ((disk != 0 && disk != -1) || tail.getShort(at + 8) != tail.getShort(at + 10)) {
            throw PackageRefused.because(findings, Rule.ZIP_SPLIT, "", "Zip-filen är en del av flera.");
        }
        long entries = Short.toUnsignedLong(tail.getShort(at + 10));
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
        long end = from + at;
        boolean zip64 = at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR;
        if (zip64) {
            long record = tail.getLong(at - LOCATOR_LENGTH + 8);
            ByteBuffer large = source.read(Math.max(0, record), 56);
            if (record < 0 || large.limit() < 56 || large.getInt(0) != ZIP64) {
                throw PackageRefused.because(
                        findings,
                        Rule.ZIP_DIRECTORY_MALFORMED,
                        "",
                        "Zip-filens zip64-slut finns inte där det ska vara.");
            }
            entries = large.getLong(32);
            size = large.getLong(40);
            offset = large.getLong(48);
            end = record;
        } else if (size == FULL_32 || offset == FULL_32 || (entries == FULL_16 && size / 46 < FULL_16)) {
            throw PackageRefused.because(
                    findings, Rule.ZIP_DIRECTORY_MALFORMED, "", "Zip-filen hänvisar till ett zip64-slut som saknas.");
        }
        return checked(new ZipEnd(entries, end - size, size, end - size - offset, trailing, zip64), findings);
    }

    private static ZipEnd checked(ZipEnd end, Findings findings) throws PackageRefused {
        if (end.entries < 0 || end.entries > Budget.ENTRIES || end.size > Budget.DIRECTORY) {
            throw PackageRefused.because(
                    findings,
                    Rule.ZIP_TOO_MANY_ENTRIES,
                    "",
                    "Zip-filen säger att den har " + Long.toUnsignedString(end.entries) + " filer; fler än "
                            + Budget.ENTRIES + " granskas inte.");
        }
        if (end.size < 0 || end.start < 0 || end.base < 0) {
            throw PackageRefused.because(
                    findings, Rule.ZIP_TRUNCATED, "", "Zip-filens innehållsförteckning ligger utanför filen.");
        }
        return end;
    }

    /** From the end: first an end whose comment reaches the file's end, otherwise the last that has room for its own. */
    private static int position(ByteBuffer tail) {
        int fits = -1;
        for (int at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.get(at) == 'P' && tail.getInt(at) == SIGNATURE) {
                long over = tail.limit() - at - LENGTH - Short.toUnsignedLong(tail.getShort(at + 20));
                if (over == 0) {
                    return at;
                }
                if (over > 0 && fits < 0) {
                    fits = at;
                }
            }
        }
        return fits;
    }
}
