package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kursverk.problem.Problem;

/** Inspects bytes under a name, as a file in a folder. */
final class Judged {

    private Judged() {}

    static Inspected of(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            return Inspection.byRules().of(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Inspected of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(UTF_8));
    }

    /** The rules that were broken, each once. */
    static List<String> rules(Inspected inspected) {
        return inspected.problems().stream()
                .map(Problem::code)
                .distinct()
                .sorted()
                .toList();
    }
}
