package se.kursverk.reading.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;

/** The parts of a workbook. No spreadsheet program makes a zip of which anything is to be said, so such a one is broken. */
final class XlsxParts {

    private final Archive archive;
    private final Map<String, String> paths = new HashMap<>();

    private XlsxParts(Archive archive) {
        this.archive = archive;
        archive.paths().forEach(path -> paths.putIfAbsent(path.toLowerCase(Locale.ROOT), path));
    }

    /**
     * Opens a workbook.
     *
     * @throws IOException if it is no sound zip
     */
    static XlsxParts of(SourceFile file) throws IOException {
        Problems problems = new Problems();
        Optional<Archive> archive = Archive.open(file, problems);
        requireNone(problems);
        return new XlsxParts(archive.orElseThrow());
    }

    /**
     * A part by its path without leading slash; letter case does not count (ECMA-376 part 2, 6.2.2.3).
     *
     * @throws IOException if it cannot be unpacked within what questions may need
     */
    Optional<byte[]> part(String path) throws IOException {
        Problems problems = new Problems();
        Optional<SourceFile> part = Optional.ofNullable(paths.get(path.toLowerCase(Locale.ROOT)))
                .flatMap(found -> archive.file(found, problems));
        requireNone(problems);
        return part.map(SourceFile::bytes);
    }

    private static void requireNone(Problems problems) throws IOException {
        if (!problems.sorted().isEmpty()) {
            throw new IOException("no sound zip: " + problems.sorted().getFirst());
        }
    }
}
