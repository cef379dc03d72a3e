package se.kursverk.reading.moodle;

import java.util.Optional;
import java.util.Set;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/** A text of a question, in Moodle's spelling, with its place in the file. */
public record MoodleText(String text, TextFormat format, Location location) {

    public String html() {
        return format.html(text);
    }

    /** The same text, spelled otherwise. */
    public MoodleText withHtml(String html) {
        return new MoodleText(html, TextFormat.HTML, location);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Paragraphs and so on; see {@link HtmlText#blocks}. */
    public RichText blocks(Problems problems) {
        return HtmlText.blocks(html(), location, problems);
    }

    /** As {@link #blocks}, empty where there is nothing to read. */
    public Optional<RichText> optional(Problems problems) {
        return Optional.of(blocks(problems)).filter(blocks -> !blocks.source().isEmpty());
    }

    /** With gaps; see {@link HtmlText#withGaps}. */
    public RichText withGaps(Set<String> gaps, Problems problems) {
        return HtmlText.withGaps(html(), gaps, location, problems);
    }

    /** A single paragraph; see {@link HtmlText#phrase}. */
    public RichText phrase(Problems problems) {
        return HtmlText.phrase(html(), location, problems);
    }
}
