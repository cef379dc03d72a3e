package se.kursverk.reading.qti;

import java.util.Optional;
import java.util.Set;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/** HTML of a file as texts of a question, some of which must be there. */
public final class Texts {

    /** What is asked where a file only shows lists. */
    public static final String CHOOSE_IN_LISTS = "Välj rätt svar i varje lista.";

    /** What is asked where a file only shows gaps. */
    public static final String FILL_GAPS = "Fyll luckorna.";

    private final Problems problems;

    /** @param problems takes what cannot be kept */
    public Texts(Problems problems) {
        this.problems = problems;
    }

    /** Stands in HTML for a gap. */
    public static String gap(String id) {
        return "[[" + id + "]]";
    }

    /** What is asked. */
    public RichText prompt(String html, Location location) throws NotRebuiltException {
        return required(HtmlText.blocks(html, location, problems), location, "Frågan har ingen text.");
    }

    /** What is asked, or what goes without saying. */
    public RichText prompt(String html, Location location, String otherwise) {
        return optional(html, location).orElseGet(() -> HtmlText.ofLine(otherwise));
    }

    /** The text of an option. */
    public RichText option(String html, Location location) throws NotRebuiltException {
        return required(HtmlText.phrase(html, location, problems), location, "Ett svarsalternativ har ingen text.");
    }

    /** What stands in a list to choose from. */
    public RichText entry(String html, Location location) throws NotRebuiltException {
        return required(HtmlText.plainPhrase(html, location, problems), location, "Ett val i en lista har ingen text.");
    }

    /** A text with gaps. */
    public RichText withGaps(String html, Set<String> gaps, Location location) throws NotRebuiltException {
        return required(HtmlText.withGaps(html, gaps, location, problems), location, "Texten med luckor är tom.");
    }

    /** A text, or nothing where none is to be seen. */
    public Optional<RichText> optional(String html, Location location) {
        return Optional.of(HtmlText.blocks(html, location, problems)).filter(Texts::says);
    }

    /** A text that may be empty. */
    public RichText modelAnswer(String html, Location location) {
        return HtmlText.blocks(html, location, problems);
    }

    private static RichText required(RichText text, Location location, String otherwise) throws NotRebuiltException {
        if (!says(text)) {
            throw NotRebuiltException.broken(location, otherwise);
        }
        return text;
    }

    private static boolean says(RichText text) {
        return !text.source().isBlank();
    }
}
