package se.kursverk.reading.qti;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Feedback;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.reading.qti.AnswerFeedback.About;

/** Feedback of one question, put where our model has it; several texts about one thing become one text. */
public final class FeedbackTexts {

    private final Texts texts;
    private final Map<About, Written> written = new LinkedHashMap<>();

    /** @param texts turns HTML into text */
    public FeedbackTexts(Texts texts) {
        this.texts = texts;
    }

    private record Written(String html, Location location) {}

    /** Adds a text, after what is there about the same thing. */
    public void add(About about, String html, Location location) {
        written.merge(
                about,
                new Written(html, location),
                (before, after) -> new Written(before.html() + "\n" + after.html(), before.location()));
    }

    /** What is said about the whole answer. */
    public Feedback feedback() {
        return new Feedback(text(new About.Right()), text(new About.Wrong()), text(new About.Item()));
    }

    /** What is said about an option, by the identifier that the file has for it. */
    public Optional<RichText> option(String identifier) {
        return text(new About.Option(identifier));
    }

    private Optional<RichText> text(About about) {
        return Optional.ofNullable(written.get(about)).flatMap(found -> texts.optional(found.html(), found.location()));
    }
}
