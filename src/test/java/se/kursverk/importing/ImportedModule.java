package se.kursverk.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.kursverk.course.Item;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.QuestionReaders;
import se.kursverk.reading.SourceFile;

/** A copy of the tests' content, to import questions into its module {@code gdpr}. */
final class ImportedModule {

    static final String ID = "gdpr";

    private static final Path VALID = Path.of("src/test/resources/content/valid");

    private final Path content;

    ImportedModule(Path content) throws IOException {
        this.content = content;
        try (Stream<Path> files = Files.walk(VALID)) {
            for (Path file : files.toList()) {
                Path target = content.resolve(VALID.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    Path content() {
        return content;
    }

    Path quiz() {
        return content.resolve("moduler/" + ID + "/quiz.yaml");
    }

    String text() throws IOException {
        return Files.readString(quiz());
    }

    /** What importing a file that is recognised would do. */
    ImportPlan plan(String name, byte[] bytes, Importing.Broken broken) throws IOException {
        SourceFile file = new SourceFile(name, bytes);
        QuestionReader reader = QuestionReaders.recognizing(file).orElseThrow();
        return Importing.prepare(content, ID, reader.read(file), broken);
    }

    ImportPlan plan(String csv) throws IOException {
        return plan("prov.csv", csv.getBytes(UTF_8), Importing.Broken.STOP);
    }

    static List<String> ids(ImportPlan plan) {
        return plan.items().stream().map(Item::id).toList();
    }

    /** Every problem with its place, code and text. */
    static List<String> problems(ImportPlan plan) {
        return plan.problems().stream()
                .map(problem -> problem.location() + " " + problem.code() + " " + problem.text())
                .toList();
    }
}
