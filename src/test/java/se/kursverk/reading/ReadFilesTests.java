package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files written by hand from each format's documentation, in {@code reading/<format>}, and beside each in
 * {@code ….expected.txt} exactly what must become of it: the questions, then the problems by line and column.
 */
class ReadFilesTests {

    private static final Path FOLDER = Path.of("src/test/resources/reading");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String format : List.of("gift", "moodlexml")) {
            try (Stream<Path> paths = Files.list(FOLDER.resolve(format))) {
                paths.filter(path -> !path.toString().endsWith(".expected.txt"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_read_as_expected_and_nothing_goes_unsaid(Path path) throws IOException {
        List<String> read = QuestionSummary.of(reader(path).read(file(path)));
        Path expected = path.resolveSibling(path.getFileName() + ".expected.txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.write(expected, read);
        }

        assertThat(read).isEqualTo(Files.readAllLines(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_recognized_by_its_own_reader_and_no_other(Path path) throws IOException {
        SourceFile file = file(path);
        List<String> recognizing = QuestionReaders.all().stream()
                .filter(reader -> reader.recognizes(file))
                .map(QuestionReader::id)
                .toList();

        if (path.getFileName().toString().equals("12-other-xml.xml")) {
            assertThat(recognizing).doesNotContain("gift", "moodlexml");
        } else {
            assertThat(recognizing).containsExactly(reader(path).id());
        }
    }

    @Test
    void gift_takes_no_other_text_for_its_own() {
        for (String text : List.of(
                "",
                "id;fråga;svar\n1;\"Vad är {x}?\";ja\n",
                "{\"items\": [{\"id\": \"a\", \"answer\": true}]}",
                "[html]",
                "# Rubrik\n\nText med {klamrar} och C++ std::vector<int> v{1, 2};\n",
                "items:\n  - id: a\n    gaps: {g1: w1}\n",
                "<html><body>::a:: {=b ~c}</body></html>",
                "function f() { return a === b ? {} : {~x}; }",
                "PK\u0003\u0004{=a ~b}")) {
            SourceFile file = new SourceFile("fil.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(QuestionReaders.find("gift").orElseThrow().recognizes(file))
                    .as(text)
                    .isFalse();
        }
    }

    /** Whatever is in a file, reading ends soon and with something said. */
    @Test
    @Timeout(120)
    void spoilt_files_are_read_without_throwing() throws IOException {
        Random random = new Random(20261124);
        for (Path path : files()) {
            byte[] bytes = Files.readAllBytes(path);
            for (int i = 0; i < 60; i++) {
                byte[] spoilt = spoilt(bytes, random);
                ReadQuestions read = reader(path).read(new SourceFile("fil", spoilt));
                assertThat(read.questions().isEmpty()
                                && read.problems().sorted().isEmpty())
                        .isFalse();
                assertThat(read.questions().stream()
                                .map(question -> question.item().id()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        String marks = "{}~=#:%\\\n<>&\"'[]!-*0123456789 \0]/|";
        byte[] spoilt = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(8) && spoilt.length > 2; i++) {
            int at = random.nextInt(spoilt.length);
            int to = Math.min(spoilt.length, at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt[at] = (byte) marks.charAt(random.nextInt(marks.length()));
                case 2 -> spoilt = joined(spoilt, 0, at, to, spoilt.length);
                default -> spoilt = joined(spoilt, 0, to, at, spoilt.length);
            }
        }
        return spoilt;
    }

    /** Two stretches of a file, one after the other. */
    private static byte[] joined(byte[] bytes, int from, int to, int again, int end) {
        byte[] joined = new byte[to - from + end - again];
        System.arraycopy(bytes, from, joined, 0, to - from);
        System.arraycopy(bytes, again, joined, to - from, end - again);
        return joined;
    }

    private static QuestionReader reader(Path path) {
        String format = path.getName(path.getNameCount() - 2).toString();
        return QuestionReaders.find(format).orElseThrow();
    }

    private static SourceFile file(Path path) throws IOException {
        return new SourceFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    }
}
