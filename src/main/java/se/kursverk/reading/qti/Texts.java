package se.kursverk.reading.qti;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** HTML of a file as texts of ours. */
public final class Texts {

    /** What is asked where a file only shows lists. */
    public static final String CHOOSE_IN_LISTS = "Välj rätt svar i varje lista.";

    /** What is asked where a file only shows gaps. */
    public static final String FILL_GAPS = "Fyll luckorna.";

    private static final Pattern GAP = Pattern.compile("KURSVERKGAP([a-z0-9]+)Z");

    private final Problems problems;

    /** @param problems takes what cannot be kept */
    public Texts(Problems problems) {
        this.problems = problems;
    }

    /** Stands in HTML for a gap. */
    public static String gap(String id) {
        return "KURSVERKGAP" + id + "Z";
    }

    /** A text that must say something. */
    public RichText required(String html, Location location) throws NotRebuiltException {
        return optional(html, location)
                .orElseThrow(() -> NotRebuiltException.broken(location, "Frågan har ingen text."));
    }

    /** The text of an option. */
    public RichText option(String html, Location location) throws NotRebuiltException {
        return optional(html, location)
                .orElseThrow(() -> NotRebuiltException.broken(location, "Ett svarsalternativ har ingen text."));
    }

    /** A text, or what stands in for it. */
    public RichText orElse(String html, Location location, String otherwise) {
        return optional(html, location).orElseGet(() -> markdown(otherwise));
    }

    /** A model answer; where there is none, a warning and an empty text. */
    public RichText modelAnswer(String html, Location location) {
        Optional<RichText> found = optional(html, location);
        if (found.isEmpty()) {
            problems.warning(
                    "model-answer-missing",
                    location,
                    "Frågan har inget modellsvar att jämföra med.",
                    "Skriv ett modellsvar.");
        }
        return found.orElseGet(() -> markdown(""));
    }

    /** A text with {@code [[id]]} for each gap. */
    public RichText withGaps(String html, Location location) throws NotRebuiltException {
        RichText text = required(html, location);
        return markdown(GAP.matcher(text.source()).replaceAll("[[$1]]"));
    }

    /** A text, or nothing where none is to be seen. */
    public Optional<RichText> optional(String html, Location location) {
        String plain = html.replaceAll("<br>", "\n").replaceAll("</p>", "\n\n").replaceAll("<[^>]*>", "").replaceAll("[ \\t\\r]+", " ").replaceAll("\n ", "\n").replaceAll("\n\n+", "\n\n").replace("&lt;","<").replace("&gt;",">").replace("&quot;", "\"").replace("&amp;","&").strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(markdown(plain));
    }

    private static RichText markdown(String source) {
        return new RichText(source, Parser.builder().build().parse(source));
    }
}
