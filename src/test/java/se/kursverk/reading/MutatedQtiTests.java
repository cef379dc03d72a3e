package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.problem.Problems;
import se.kursverk.reading.scorm.PackageStructure;

/** Whatever happens to a file on its way, a reader answers, and soon. */
class MutatedQtiTests {

    private static final int SEEDS = Integer.getInteger("kursverk.seeds", 60);

    private static final String[] SCRAPS = {
        "<",
        ">",
        "&",
        "\"",
        "identifier=\"\"",
        "<value/>",
        "-1",
        "9999999999999999999",
        "RESPONSE",
        "ident",
        "\u0000",
        "</",
        "<![CDATA[",
        "%",
        "]]>",
        "é"
    };

    static Stream<Path> files() throws IOException {
        return QtiFilesTests.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_damaged_file_is_answered_with_problems(Path path) throws IOException {
        SourceFile file = QtiFilesTests.file(path);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int seed = 0; seed < SEEDS; seed++) {
                SourceFile damaged = new SourceFile(file.name(), damaged(file.bytes(), new Random(seed)));
                for (QuestionReader reader : QuestionReaders.all()) {
                    if (reader.recognizes(damaged)) {
                        assertThat(reader.read(damaged).problems()).isNotNull();
                    }
                }
                assertThat(PackageStructure.read(damaged, new Problems())).isNotNull();
            }
        });
    }

    @Test
    void what_is_missing_from_an_item_is_named_and_nothing_else_happens() throws IOException {
        for (Path path : files().filter(one -> one.toString().endsWith(".xml")).toList()) {
            SourceFile file = QtiFilesTests.file(path);
            String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
            for (String word :
                    new String[] {"identifier", "ident=", "value", "responseIdentifier", "respident", "simple"}) {
                byte[] bytes = text.replace(word, "x" + word).getBytes(StandardCharsets.ISO_8859_1);
                SourceFile damaged = new SourceFile(file.name(), bytes);
                for (QuestionReader reader : QuestionReaders.all()) {
                    ReadQuestions read = reader.read(damaged);
                    assertThat(!read.questions().isEmpty() || read.problems().hasErrors())
                            .as(path + " without " + word)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void an_item_with_very_many_parts_is_read_soon() {
        StringBuilder item = new StringBuilder(
                "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i\" title=\"t\">"
                        + "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"multiple\" baseType=\"identifier\"/>"
                        + "<itemBody><choiceInteraction responseIdentifier=\"RESPONSE\"><prompt>?</prompt>");
        for (int i = 0; i < 3000; i++) {
            item.append("<simpleChoice identifier=\"c")
                    .append(i)
                    .append("\">")
                    .append(i)
                    .append("</simpleChoice>");
        }
        item.append("</choiceInteraction></itemBody><responseProcessing>");
        for (int i = 0; i < 3000; i++) {
            item.append("<responseCondition><responseIf><member><baseValue baseType=\"identifier\">c")
                    .append(i)
                    .append(
                            "</baseValue><variable identifier=\"RESPONSE\"/></member><setOutcomeValue identifier=\"SCORE\">"
                                    + "<baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition>");
        }
        item.append("</responseProcessing>");
        for (int i = 0; i < 3000; i++) {
            item.append("<modalFeedback outcomeIdentifier=\"F\" identifier=\"f")
                    .append(i)
                    .append("\">x</modalFeedback>");
        }
        item.append("</assessmentItem>");
        SourceFile file = new SourceFile("i.xml", item.toString().getBytes(StandardCharsets.UTF_8));
        assertTimeout(
                Duration.ofSeconds(8),
                () -> QuestionReaders.find("qti21").orElseThrow().read(file));
    }

    @Test
    void a_file_of_a_single_long_line_is_read_soon() {
        String item = "<item ident=\"i\" title=\"t\"><presentation><material><mattext>?</mattext></material>"
                + "<response_lid ident=\"r\"><render_choice><response_label ident=\"a\"><material><mattext>a</mattext>"
                + "</material></response_label><response_label ident=\"b\"><material><mattext>b</mattext></material>"
                + "</response_label></render_choice></response_lid></presentation><resprocessing><respcondition>"
                + "<conditionvar><varequal respident=\"r\">a</varequal></conditionvar><setvar>1</setvar>"
                + "</respcondition></resprocessing></item>";
        String xml = "<questestinterop>" + item.repeat(4000) + "</questestinterop>";
        SourceFile file = new SourceFile("q.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertTimeout(
                Duration.ofSeconds(15),
                () -> assertThat(QuestionReaders.find("qti12")
                                .orElseThrow()
                                .read(file)
                                .questions())
                        .hasSize(4000));
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, at + 1 + random.nextInt(40));
            damaged = switch (random.nextInt(5)) {
                case 0 -> Arrays.copyOf(damaged, Math.max(1, at));
                case 1 -> joined(Arrays.copyOf(damaged, at), Arrays.copyOfRange(damaged, to, damaged.length));
                case 2 -> joined(Arrays.copyOf(damaged, to), Arrays.copyOfRange(damaged, at, damaged.length));
                case 3 -> {
                    damaged[at] = (byte) random.nextInt(256);
                    yield damaged;
                }
                default ->
                    joined(
                            joined(
                                    Arrays.copyOf(damaged, at),
                                    SCRAPS[random.nextInt(SCRAPS.length)].getBytes(StandardCharsets.UTF_8)),
                            Arrays.copyOfRange(damaged, at, damaged.length));
            };
        }
        return damaged;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
