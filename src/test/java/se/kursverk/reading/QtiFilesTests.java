package se.kursverk.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.packaging.OfficialSchemas;

/**
 * Files as the standards' documentation and other systems write them. What must become of each stands beside it in
 * {@code ….expected.txt}; {@code -Dgolden.accept=true} writes it anew. A folder is a package.
 */
class QtiFilesTests {

    private static final Path FOLDER = Path.of("src/test/resources/reading");

    static Stream<Path> files() throws IOException {
        return Stream.of("qti12", "qti2").flatMap(folder -> {
            try (Stream<Path> all = Files.list(FOLDER.resolve(folder))) {
                return all.filter(path -> !path.toString().endsWith(".expected.txt")).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_file_becomes_questions_or_explains_itself(Path path) throws IOException {
        SourceFile file = file(path);
        QuestionReader reader = QuestionReaders.recognizing(file).orElseThrow();
        List<String> found = new ArrayList<>(List.of(reader.id(), ""));
        found.addAll(QuestionSummary.of(reader.read(file)));
        Path expected = path.resolveSibling(path.getFileName() + ".expected.txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.write(expected, found, UTF_8);
        }
        assertThat(found).isEqualTo(Files.readAllLines(expected, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-canvas.xml", "03-cartridge-quiz.xml", "07-canvas-cartridge/bank.xml"})
    void the_files_of_qti_1_2_are_valid(String name) throws IOException {
        assertThat(OfficialSchemas.qti12(text("qti12/" + name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "match", "gaps", "inline", "essay", "hotspot", "two", "claim", "unlisted"})
    void the_items_of_qti_2_1_are_valid(String name) throws IOException {
        assertThat(OfficialSchemas.qti21(text("qti2/07-package-2.1/items/" + name + ".xml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-multiple-3.0.xml", "04-text-3.0.xml"})
    void the_items_of_qti_3_0_are_valid(String name) throws IOException {
        assertThat(OfficialSchemas.qti30(text("qti2/" + name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-choice-2.1.xml", "07-package-2.1/test.xml"})
    void the_other_files_of_qti_2_1_are_valid(String name) throws IOException {
        assertThat(OfficialSchemas.qti21(text("qti2/" + name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "02-number-2.2.xml")
    void the_item_of_qti_2_2_is_valid(String name) throws IOException {
        assertThat(OfficialSchemas.qti22(text("qti2/" + name))).isEmpty();
    }

    private static String text(String path) throws IOException {
        return Files.readString(FOLDER.resolve(path), UTF_8);
    }

    static SourceFile file(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (!Files.isDirectory(path)) {
            return new SourceFile(name, Files.readAllBytes(path));
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                files.put(path.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
            }
        }
        return new SourceFile(name + ".zip", ZipBytes.of(files));
    }
}
