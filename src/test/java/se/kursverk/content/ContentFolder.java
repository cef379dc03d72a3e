package se.kursverk.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import se.kursverk.problem.Problem;

/** A copy of the valid content of the tests, to be spoilt. */
final class ContentFolder {

    private static final Path RESOURCES = Path.of("src/test/resources/content");

    private final Path folder;

    /** Copies the valid content into an empty folder. */
    ContentFolder(Path folder) throws IOException {
        this.folder = folder;
        lay(RESOURCES.resolve("valid"));
    }

    /** Gives the valid content a municipality's theme. */
    void theme() throws IOException {
        lay(RESOURCES.resolve("themed"));
    }

    static List<Path> malformed() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("malformed"))) {
            return folders.sorted().toList();
        }
    }

    /** Puts files over those that are there. */
    void lay(Path overlay) throws IOException {
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(overlay.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    void delete(String path) throws IOException {
        Files.delete(file(path));
    }

    void replace(String path, String old, String replacement) throws IOException {
        String text = Files.readString(file(path));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not contain " + old);
        }
        Files.writeString(file(path), text.replace(old, replacement));
    }

    LoadedContent load() {
        return ContentLoader.load(folder);
    }

    /** Every problem as the command line prints it, with paths from the content folder. */
    List<String> problems() {
        return problems(load());
    }

    List<String> problems(LoadedContent loaded) {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return loaded.problems().sorted().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(prefix, ""))
                .toList();
    }

    /** The module folder copied under other ids, for content of any size. */
    void copyModule(String from, String to) {
        try {
            Path source = file("moduler/" + from);
            Path target = file("moduler/" + to);
            Files.createDirectories(target);
            try (Stream<Path> files = Files.list(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file)
                            .replace("id: " + from + "\n", "id: " + to + "\n")
                            .replace("begrepp Personuppgift", "begrepp Personuppgift " + to);
                    Files.writeString(target.resolve(file.getFileName()), text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
