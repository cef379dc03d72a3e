package se.kursverk.lti.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.problem.Problems;

/** Files in the form of {@code lti-config/}, read together. */
public final class PlatformFiles {

    private PlatformFiles() {}

    /**
     * What the files say; empty where one of them has a mistake.
     *
     * @param origin of the platforms that are read
     */
    public static Optional<List<Declared>> read(
            List<Path> files, AddressRules rules, Platform.Origin origin, Problems problems) throws IOException {
        PlatformFile reader = new PlatformFile(rules, origin, problems);
        List<Declared> all = new ArrayList<>();
        for (Path file : files) {
            reader.read(file, file.toString()).ifPresent(all::add);
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(all);
    }
}
