package se.kursverk.reading.moodle;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.kursverk.course.Feedback;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;

/**
 * Gathers what a question says when it has been answered. For questions without an element for it, it stands in an
 * answer's feedback or the general one, in a {@code div} of the class {@value #CORRECT} or {@value #INCORRECT}.
 */
public final class ItemFeedback {

    /** Marks what is said after a right answer. */
    public static final String CORRECT = "kursverk-correct";

    /** Marks what is said after a wrong answer. */
    public static final String INCORRECT = "kursverk-incorrect";

    private final Problems problems;
    private Optional<RichText> correct = Optional.empty();
    private Optional<RichText> incorrect = Optional.empty();
    private Optional<RichText> general = Optional.empty();

    public ItemFeedback(Problems problems) {
        this.problems = problems;
    }

    /** For one of several questions made of one: says the same after any answer, and its own after right and wrong ones. */
    public ItemFeedback forPart() {
        ItemFeedback part = new ItemFeedback(problems);
        part.general = general;
        return part;
    }

    public Feedback feedback() {
        return new Feedback(correct, incorrect, general);
    }

    /** Takes what is marked out of a text; what is left belongs to where it stood. */
    public MoodleText unmarked(MoodleText text) {
        if (!text.text().contains("kursverk-")) {
            return text;
        }
        Element body = Jsoup.parseBodyFragment(text.html()).body();
        body.select("div." + CORRECT).forEach(div -> correct(text.withHtml(take(div))));
        body.select("div." + INCORRECT).forEach(div -> incorrect(text.withHtml(take(div))));
        return text.withHtml(body.html());
    }

    private static String take(Element div) {
        div.remove();
        return div.html();
    }

    /** What is said after any answer. */
    public void general(MoodleText text) {
        general = unmarked(text).optional(problems);
    }

    /** What is said after a right answer, of which there can be but one. */
    public void correct(MoodleText text) {
        correct = one(correct, text, "ett rätt svar");
    }

    /** What is said after a wrong answer, of which there can be but one. */
    public void incorrect(MoodleText text) {
        incorrect = one(incorrect, text, "ett fel svar");
    }

    /** What is said after an answer that our question has no place for. */
    public void lost(MoodleText text) {
        text.optional(new Problems()).ifPresent(words -> notKept(text, words, "ett visst svar"));
    }

    private Optional<RichText> one(Optional<RichText> earlier, MoodleText text, String after) {
        Optional<RichText> read = text.optional(problems);
        if (read.isEmpty() || earlier.isEmpty()) {
            return earlier.or(() -> read);
        }
        if (!earlier.equals(read)) {
            notKept(text, read.get(), after);
        }
        return earlier;
    }

    private void notKept(MoodleText text, RichText words, String after) {
        problems.warning(
                "feedback-not-kept",
                text.location(),
                "Återkopplingen efter " + after + " kom inte med: " + Shown.of(words.source()) + ".",
                "Lägg in den i frågans övriga återkoppling, om den behövs.");
    }
}
