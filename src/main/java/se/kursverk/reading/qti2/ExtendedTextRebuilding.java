package se.kursverk.reading.qti2;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.Markup;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Rebuilding;

/** An extendedTextInteraction, whose model answer stands in a feedback, a rubric for those who score, or the key. */
final class ExtendedTextRebuilding implements Rebuilding {

    /** The feedbacks that are model answers. */
    static final String MODEL_ANSWER = "model_answer";

    private static final int USUAL_LINES = 5;
    private static final int MOST_LINES = 50;

    private final ItemSource source;
    private final Element interaction;

    ExtendedTextRebuilding(ItemSource source, Element interaction) {
        this.source = source;
        this.interaction = interaction;
    }

    @Override
    public Attempts attempts() {
        String response = interaction.attributeOrEmpty("responseIdentifier");
        return new Attempts(Answer.of(response, List.of("x")), List.of(), List.of(), List.of());
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.texts().prompt(Body.prompt(source.body(), interaction), interaction.location());
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        int lines = interaction
                .attribute("expectedLines")
                .flatMap(Decimals::of)
                .map(BigDecimal::intValue)
                .filter(given -> given > 0 && given <= MOST_LINES)
                .orElse(USUAL_LINES);
        String html = Stream.of(feedbacks(), rubrics(), key())
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElse("");
        return new Interaction.ExtendedText(source.texts().modelAnswer(html, location()), lines);
    }

    private Location location() {
        return source.feedback().named(MODEL_ANSWER).stream()
                .findFirst()
                .map(Element::location)
                .orElse(interaction.location());
    }

    private String feedbacks() {
        return source.feedback().named(MODEL_ANSWER).stream()
                .map(element -> Body.text(element.nodes()))
                .collect(Collectors.joining("\n"));
    }

    private String rubrics() {
        return source.body().descendants("rubricBlock").stream()
                .filter(rubric -> rubric.attributeOrEmpty("view").contains("scorer"))
                .map(rubric -> Body.text(rubric.nodes()))
                .collect(Collectors.joining("\n"));
    }

    private String key() throws NotRebuiltException {
        return Optional.of(source.response(interaction)).stream()
                .flatMap(response -> response.correct().stream())
                .map(Markup::escaped)
                .collect(Collectors.joining("\n"));
    }
}
