package se.kursverk.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a zip's central directory and refuses what no course package holds. */
final class ZipDirectory {

    private static final int SIGNATURE = 0x02014b50;

    private final Findings findings;
    private final ZipEnd end;
    private final List<ZipEntry> entries = new ArrayList<>();

    private ZipDirectory(Findings findings, ZipEnd end) {
        this.findings = findings;
        this.end = end;
    }

    /** The entries, in their order in the directory. */
    static List<ZipEntry> read(ZipSource source, ZipEnd end, Findings findings) throws IOException, PackageRefused {
        ZipDirectory directory = new ZipDirectory(findings, end);
        directory.walk(source.read(end.start(), (int) end.size()));
        directory.checkKinds();
        ZipPaths.check(directory.entries, findings);
        directory.checkTwice();
        directory.checkSizes();
        return List.copyOf(directory.entries);
    }

    private void walk(ByteBuffer bytes) throws PackageRefused {
        int at = 0;
        while (at < bytes.limit()) {
            if (bytes.limit() - at < ZipEntry.LENGTH || bytes.getInt(at) != SIGNATURE) {
                throw malformed("Zip-filens innehållsförteckning är skadad.");
            }
            int length = ZipEntry.LENGTH
                    + Short.toUnsignedInt(bytes.getShort(at + 28))
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (length > bytes.limit() - at) {
                throw malformed("Zip-filens innehållsförteckning är skadad.");
            }
            entries.add(ZipEntry.read(bytes, at));
            at += length;
            if (entries.size() > Budget.ENTRIES) {
                throw PackageRefused.because(
                        findings,
                        Rule.ZIP_TOO_MANY_ENTRIES,
                        "",
                        "Zip-filen har fler än " + Budget.ENTRIES + " filer; fler granskas inte.");
            }
        }
        if (entries.size() != end.entries()) {
            throw malformed("Zip-filen säger att den har " + end.entries() + " filer, men förteckningen har "
                    + entries.size() + ".");
        }
        if (entries.isEmpty()) {
            throw PackageRefused.because(findings, Rule.FILE_EMPTY, "", "Zip-filen är tom.");
        }
    }

    private PackageRefused malformed(String text) {
        return PackageRefused.because(findings, Rule.ZIP_DIRECTORY_MALFORMED, "", text);
    }

    private void checkKinds() throws PackageRefused {
        for (ZipEntry entry : entries) {
            if (entry.encrypted()) {
                throw refused(Rule.ZIP_ENCRYPTED, entry, "Filen är krypterad.");
            }
            if (entry.special()) {
                throw refused(Rule.ZIP_SYMLINK, entry, "Filen är en symbolisk länk eller en specialfil.");
            }
        }
    }

    private void checkTwice() throws PackageRefused {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name =
                    entry.folder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
            if (!names.add(name)) {
                throw refused(Rule.ZIP_NAME_DUPLICATE, entry, "Sökvägen finns mer än en gång i zip-filen.");
            }
        }
        for (ZipEntry entry : entries) {
            if (entry.method() != ZipEntry.STORED && entry.method() != ZipEntry.DEFLATED) {
                throw refused(
                        Rule.ZIP_METHOD,
                        entry,
                        "Filen är komprimerad på ett sätt som få plattformar läser (metod " + entry.method() + ").");
            }
        }
    }

    private void checkSizes() throws PackageRefused {
        long total = 0;
        for (ZipEntry entry : entries) {
            long packed = entry.packed();
            long unpacked = entry.unpacked();
            if (packed < 0
                    || unpacked < 0
                    || (entry.method() == ZipEntry.STORED && packed != unpacked)
                    || (entry.folder() && unpacked > 0)) {
                throw refused(Rule.ZIP_HEADERS_DISAGREE, entry, "Filens storlekar i zip-filen går inte ihop.");
            }
            if (unpacked > Budget.RATIO_FROM && unpacked / Math.max(1, packed) > Budget.RATIO) {
                throw refused(
                        Rule.ZIP_BOMB,
                        entry,
                        "Filen växer från " + Shown.megabytes(packed) + " till " + Shown.megabytes(unpacked)
                                + " när den packas upp: en zip-bomb.");
            }
            if (unpacked > Budget.ENTRY) {
                throw refused(
                        Rule.ZIP_ENTRY_TOO_LARGE,
                        entry,
                        "Filen är " + Shown.megabytes(unpacked) + "; mer än " + Shown.megabytes(Budget.ENTRY)
                                + " tar plattformar sällan.");
            }
            total += unpacked;
        }
        if (total > Budget.UNPACKED) {
            throw PackageRefused.because(
                    findings,
                    Rule.ZIP_TOO_LARGE,
                    "",
                    "Paketet är " + Shown.megabytes(total) + " uppackat; mer än " + Shown.megabytes(Budget.UNPACKED)
                            + " granskas inte.");
        }
    }

    private PackageRefused refused(Rule rule, ZipEntry entry, String text) {
        return PackageRefused.because(findings, rule, entry.name(), text);
    }
}
