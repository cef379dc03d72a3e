package se.kursverk.reading.moodle;

import java.util.Optional;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/** What an open answer is held against, which our questions have and others' mostly lack. */
public final class ModelAnswer {

    private ModelAnswer() {}

    /** The model answer, or a sentence in its place, with a warning. */
    public static RichText of(Optional<MoodleText> written, Location location, Problems problems) {
        return written.flatMap(text -> text.optional(problems)).orElseGet(() -> {
            problems.warning(
                    "model-answer-missing",
                    location,
                    "Frågan har inget svarsförslag att jämföra med.",
                    "Skriv ett i modelAnswer; deltagaren bedömer själv sitt svar.");
            return HtmlText.ofLine("Det finns inget svarsförslag.");
        });
    }
}
