package se.kursverk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.SourceFile;

class PlainLineTests {

    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private static final TextPlace NOWHERE = TextPlace.ofLines(new SourceFile("", "", new Problems()), 1);

    static List<String> plain() {
        return List.of(
                "Kommunens taxa",
                "”Är du säker?” skriver du.",
                "Enligt 4 kap. 7 § (2017:900) – 50 % - eller 3.",
                "a. Steg ett; steg två: tre # fyra + fem = sex",
                "https://www.example.se/sida?a=1");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void becomesWhatTheParserWouldMakeOfIt(String text) {
        assertThat(PlainLine.is(text)).isTrue();
        assertThat(HTML.render(PlainLine.document(text))).isEqualTo(HTML.render(MarkdownReader.parse(text, NOWHERE)));
    }

    @Test
    void whateverMayMeanSomethingGoesToTheParser() {
        assertThat(List.of(
                        "",
                        "1. ett",
                        "- ett",
                        "# ett",
                        "> ett",
                        "    ett",
                        "ett\ntvå",
                        "*ett*",
                        "ett & två",
                        "`ett`",
                        "[ett](https://example.se)",
                        "<b>ett</b>",
                        "=",
                        "ett\\två",
                        "a | b"))
                .noneMatch(PlainLine::is);
    }
}
