package se.kursverk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;
import se.kursverk.reading.RandomHtml;
import se.kursverk.yaml.SourceFile;

/** Whether text that was read out of other people's files is text that a content file may have. */
class ForeignTextTests {

    private static final Location HERE = Location.of("fil");

    private final Problems problems = new Problems();

    @Test
    void what_becomes_of_html_is_accepted_as_content() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            String html = RandomHtml.blocks(random, 3)
                    + RandomHtml.foreign(random)
                    + "<abbr title=\"x &quot; &lt;b>\">a</abbr>";
            accepts(HtmlText.blocks(html, HERE, new Problems()), TextKind.TEXT);
            accepts(HtmlText.phrase(html, HERE, new Problems()), TextKind.PHRASE);
            accepts(HtmlText.plainPhrase(html, HERE, new Problems()), TextKind.PLAIN);
        }
    }

    private void accepts(RichText text, TextKind kind) {
        SourceFile file = new SourceFile("fil", text.source() + "\n", problems);
        RichText read = MarkdownReader.read(text.source(), TextPlace.ofLines(file, 1), kind);

        assertThat(problems.sorted()).as(text.source()).isEmpty();
        assertThat(read.source()).isEqualTo(text.source());
    }
}
