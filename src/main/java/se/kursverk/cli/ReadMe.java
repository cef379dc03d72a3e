package se.kursverk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.forecast.ReadMePage;
import se.kursverk.forecast.ReadMePage.Built;
import se.kursverk.inspection.Inspection;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

/**
 * The pages beside the packages: which file for which LMS, in Swedish and English. They tell of every format that lies in
 * the folder, whichever of them was built this time; one package stands for all of its format.
 */
final class ReadMe {

    private static final String SWEDISH = "las-mig.html";
    private static final String ENGLISH = "read-me.html";

    private ReadMe() {}

    /**
     * Writes both pages.
     *
     * @param folder with a folder for each format
     * @return the Swedish one; empty where the folder has no packages
     */
    static Optional<Path> write(Path folder) throws IOException {
        List<Built> built = new ArrayList<>();
        for (PackageFormat format : PackageFormats.all()) {
            Optional<Path> example = example(folder.resolve(format.id()));
            if (example.isPresent()) {
                Path file = example.get();
                built.add(new Built(
                        format.id(),
                        format.name(),
                        format.id() + "/",
                        Inspection.byRules().of(file, String.valueOf(file.getFileName()))));
            }
        }
        if (built.isEmpty()) {
            return Optional.empty();
        }
        Files.writeString(folder.resolve(ENGLISH), ReadMePage.of(built, Locale.ENGLISH));
        Path swedish = folder.resolve(SWEDISH);
        Files.writeString(swedish, ReadMePage.of(built, Locale.of("sv")));
        return Optional.of(swedish);
    }

    /** The first package in a format's folder, leaving out what only lies beside a package. */
    private static Optional<Path> example(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Assembly.isBeside(String.valueOf(file.getFileName())))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .min(Path::compareTo);
        }
    }
}
