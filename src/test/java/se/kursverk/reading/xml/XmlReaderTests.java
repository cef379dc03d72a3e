package se.kursverk.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;

class XmlReaderTests {

    private final Problems problems = new Problems();

    @Test
    void elements_know_where_they_begin() {
        XmlElement root =
                read("\n <?xml version='1.0'?>\r\n<a>\n  <!-- <b> -->\n  😀<b c='>' d=\"&lt;\"\n/><b\n>x<i>y</i>z</b></a>")
                        .orElseThrow();

        assertThat(root.location()).isEqualTo(new Location("fil", 3, 1));
        assertThat(root.children("b"))
                .extracting(XmlElement::location)
                .containsExactly(new Location("fil", 5, 4), new Location("fil", 6, 3));
        assertThat(root.children("b").getLast().text()).isEqualTo("xyz");
        assertThat(root.children("b").getFirst().attribute("d")).contains("<");
    }

    @Test
    void places_hold_however_long_a_file_is() {
        StringBuilder xml = new StringBuilder("<a>");
        for (int i = 2; i < 5000; i++) {
            xml.append("\n  <b n='").append(i).append("'>&amp;&#229;ä<![CDATA[<b>]]></b>");
        }
        XmlElement root = read(xml.append("</a>").toString()).orElseThrow();

        assertThat(root.children("b")).allSatisfy(element -> {
            assertThat(element.location().line())
                    .hasToString(element.attribute("n").orElseThrow());
            assertThat(element.location().column()).isEqualTo(3);
            assertThat(element.text()).isEqualTo("&åä<b>");
        });
    }

    @Test
    void markup_within_comes_back_as_html() {
        XmlElement root =
                read("<a xmlns:x='u'><p x:class='\"'>1 &lt; 2<br/></p><i/></a>").orElseThrow();

        assertThat(root.innerHtml()).isEqualTo("<p x:class=\"&quot;\">1 &lt; 2<br></p><i></i>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¤',
            value = {
                "<a>¤xml-malformed¤1¤4",
                "<a></b>¤xml-malformed¤1¤6",
                "<a>&nbsp;</a>¤xml-malformed¤1¤10",
                "<a b='1' b='2'/>¤xml-malformed¤1¤17",
                "<x:a/>¤xml-malformed¤1¤7",
                "ingen xml¤xml-malformed¤1¤1",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>¤xml-doctype¤1¤1",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>¤xml-doctype¤1¤1",
            })
    void what_is_malformed_or_hostile_is_told_at_its_place(String xml, String code, int line, int column) {
        assertThat(read(xml)).isEmpty();
        assertThat(problems.sorted()).singleElement().extracting(Problem::code).isEqualTo(code);
        assertThat(problems.sorted().getFirst().location()).isEqualTo(new Location("fil", line, column));
    }

    @Test
    void a_document_type_without_declarations_is_passed_over() {
        assertThat(read("<!DOCTYPE a PUBLIC 'x' 'http://localhost:1/a.dtd'><a/>"))
                .isPresent();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_tree_of_a_thousand_steps_is_not_climbed() {
        assertThat(read("<a>".repeat(1000) + "</a>".repeat(1000))).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("xml-too-deep");
    }

    @Test
    void two_megabytes_of_pictures_are_read() {
        XmlElement root = read("<a><file>" + "QUJD".repeat(500_000) + "</file>&amp;&#65;</a>")
                .orElseThrow();

        assertThat(root.children("file").getFirst().text()).hasSize(2_000_000);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, UTF-8",
        "UTF-8, UTF-16",
        "windows-1252, windows-1252",
        "windows-1252, ISO-8859-1",
        "UTF-16, UTF-16",
    })
    void letters_are_read_by_what_the_file_says(String written, String declared) {
        String declaration = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        byte[] bytes = (declaration + "<a>åäö</a>").getBytes(Charset.forName(written));

        assertThat(XmlReader.read(new SourceFile("fil", bytes), problems)
                        .orElseThrow()
                        .text())
                .isEqualTo("åäö");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void letters_that_are_not_what_the_file_says_are_told() {
        byte[] bytes = "<?xml version='1.0' encoding='UTF-8'?>\n<a>aå</a>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(XmlReader.read(new SourceFile("fil", bytes), problems)
                        .orElseThrow()
                        .text())
                .isEqualTo("aå");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("file-not-utf-8");
        assertThat(problems.sorted()).extracting(Problem::location).containsExactly(new Location("fil", 2, 5));
    }

    private Optional<XmlElement> read(String xml) {
        return XmlReader.read(new SourceFile("fil", xml.getBytes(StandardCharsets.UTF_8)), problems);
    }
}
