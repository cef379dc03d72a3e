package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.problem.Problems;

class ArchiveTests {

    private static final Selection SELECTION = TestCourses.twoModules();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFileIsThereWhenItIsWhole() throws IOException {
        Path target = folder.resolve("ny/mapp/a.zip");

        long size = Archive.write(new OneFile(false), SELECTION, target);

        assertThat(target).hasSize(size);
        assertThat(names(target.resolveSibling(""))).containsExactly("a.zip");
    }

    @Test
    void anOlderFileStaysWhenWritingFails() throws IOException {
        Path target = folder.resolve("a.zip");
        Files.writeString(target, "gammal");

        assertThatThrownBy(() -> Archive.write(new OneFile(true), SELECTION, target))
                .isInstanceOf(IOException.class)
                .hasMessage("full disk");

        assertThat(target).hasContent("gammal");
        assertThat(names(folder)).containsExactly("a.zip");
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path target = folder.resolve("a.zip");
        Files.writeString(target, "gammal");

        Archive.write(new OneFile(false), SELECTION, target);

        assertThat(Files.readAllBytes(target)).startsWith('P', 'K');
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A format of one file, after which the disk may be full. */
    private record OneFile(boolean fails) implements PackageFormat {

        @Override
        public String id() {
            return "one";
        }

        @Override
        public String name() {
            return "One";
        }

        @Override
        public String fileName(Selection selection) {
            return "one.zip";
        }

        @Override
        public String advice(Locale language) {
            return "";
        }

        @Override
        public Losses losses(Selection selection) {
            return new Losses(id(), "");
        }

        @Override
        public Problems check(Selection selection) {
            return new Problems();
        }

        @Override
        public void write(Selection selection, Layout layout) throws IOException {
            layout.add("a.txt", Content.of("å".getBytes(UTF_8)));
            if (fails) {
                throw new IOException("full disk");
            }
        }
    }
}
