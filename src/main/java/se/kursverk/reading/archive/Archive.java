package se.kursverk.reading.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;

/** A zip in memory, of which files are taken one by one within a budget. Not thread-safe. */
public final class Archive {

    /** The most bytes that one file may give. */
    static final int LARGEST_FILE = 32 << 20;

    /** The most bytes that all files together may give. */
    static final long LARGEST_SUM = 256L << 20;

    private static final String PACK_AGAIN = "Packa om filerna till en vanlig zip-fil och försök igen.";

    private final SourceFile file;
    private final Map<String, ZipEntries.Entry> entries;
    private long left = LARGEST_SUM;

    private Archive(SourceFile file, Map<String, ZipEntries.Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Whether the bytes begin as a zip does. */
    public static boolean looksLikeZip(SourceFile file) {
        byte[] bytes = file.bytes();
        return bytes.length > 21 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    /** The archive, or nothing and a problem. */
    public static Optional<Archive> open(SourceFile file, Problems problems) {
        try {
            Map<String, ZipEntries.Entry> entries = new LinkedHashMap<>();
            for (ZipEntries.Entry entry : ZipEntries.of(file.bytes())) {
                String path = entry.path();
                if (path.endsWith("/")) {
                    continue;
                }
                if (!Paths.staysInside(path)) {
                    problems.warning(
                            "zip-path",
                            Location.of(file.name()),
                            "Zip-filen har en fil med en sökväg som inte är tillåten: " + Paths.shown(path) + ".",
                            "Packa om zip-filen utan den filen om du inte vet vad den är.");
                } else if (entries.putIfAbsent(path, entry) != null) {
                    problems.warning(
                            "zip-duplicate",
                            Location.of(file.name()),
                            "Zip-filen har två filer med samma sökväg: " + Paths.shown(path) + ". Den första lästes.",
                            PACK_AGAIN);
                }
            }
            return Optional.of(new Archive(file, entries));
        } catch (BrokenZipException e) {
            problems.error(
                    "zip-broken",
                    Location.of(file.name()),
                    "Zip-filen går inte att läsa: " + e.reason() + ".",
                    PACK_AGAIN);
            return Optional.empty();
        }
    }

    /** The paths of all files, in the archive's order. */
    public List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    /** The size in bytes that the archive gives for each file, by path. */
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        entries.forEach((path, entry) -> sizes.put(path, entry.size()));
        return Collections.unmodifiableMap(sizes);
    }

    /** Whether there is a file at {@code path}. */
    public boolean has(String path) {
        return entries.containsKey(path);
    }

    /** The place of a file as problems name it: the archive's name and the path in it. */
    public Location locationOf(String path) {
        return Location.of(file.name() + "/" + path);
    }

    /** A file, or nothing and a problem where it cannot be had; nothing and no problem where there is none. */
    public Optional<SourceFile> file(String path, Problems problems) {
        ZipEntries.Entry entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Inflation.of(file.bytes(), entry, (int) Math.min(left, LARGEST_FILE));
            left -= bytes.length;
            return Optional.of(new SourceFile(file.name() + "/" + path, bytes));
        } catch (DataFormatException e) {
            broken(path, problems, "dess innehåll är skadat");
        } catch (BrokenZipException e) {
            broken(path, problems, e.reason());
        }
        return Optional.empty();
    }

    private void broken(String path, Problems problems, String reason) {
        problems.error(
                "zip-broken", locationOf(path), "Filen i zip-filen går inte att läsa: " + reason + ".", PACK_AGAIN);
    }
}
