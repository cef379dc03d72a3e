package se.kursverk.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;

/**
 * A copy of what one module's content needs, to try changes on. Of the other modules there are only the folders: their
 * mistakes are none of ours, but learning paths name them.
 */
final class Trial implements AutoCloseable {

    private static final String MODULES = "moduler";

    private final Path content;
    private final String module;
    private final Path copy;

    private Trial(Path content, String module, Path copy) {
        this.content = content;
        this.module = module;
        this.copy = copy;
    }

    static Trial of(Path content, String module) throws IOException {
        Trial trial = new Trial(content, module, Files.createTempDirectory("kursverk-import"));
        try {
            trial.copy();
        } catch (IOException e) {
            trial.close();
            throw e;
        }
        return trial;
    }

    private void copy() throws IOException {
        for (String file : List.of("ramverk.yaml", "ordlista.yaml", "larvagar", MODULES + "/" + module)) {
            copyTree(content.resolve(file), copy.resolve(file));
        }
        try (Stream<Path> modules = Files.list(content.resolve(MODULES))) {
            for (Path other : modules.filter(Files::isDirectory).toList()) {
                Files.createDirectories(
                        copy.resolve(MODULES).resolve(other.getFileName().toString()));
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Reads the module with another quiz. */
    LoadedContent with(byte[] quiz) throws IOException {
        Files.write(copy.resolve(MODULES).resolve(module).resolve("quiz.yaml"), quiz);
        return load();
    }

    /** Reads the module. */
    LoadedContent load() {
        return ContentLoader.load(copy, module::equals);
    }

    /** A problem of the copy as one of the content itself. */
    Problem original(Problem problem) {
        Location location = problem.location();
        String file = location.file().replace(slashes(copy), slashes(content));
        return new Problem(
                problem.code(),
                problem.severity(),
                new Location(file, location.line(), location.column()),
                problem.text(),
                problem.remedy());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Whether a problem is one of the quiz. */
    boolean inQuiz(Problem problem) {
        return problem.location().file().equals(slashes(copy) + "/" + MODULES + "/" + module + "/quiz.yaml");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(copy)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
