package se.kursverk.reading.qti12;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Rebuilding;

/** A field for an open answer, whose model answer is a solution. */
final class EssayRebuilding implements Rebuilding {

    private static final int USUAL_LINES = 5;
    private static final int MOST_LINES = 50;

    private final ItemSource source;
    private final Response response;

    EssayRebuilding(ItemSource source, Response response) {
        this.source = source;
        this.response = response;
    }

    @Override
    public Attempts attempts() {
        return new Attempts(Answer.of(response.ident(), List.of("x")), List.of(), List.of(), List.of());
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.prompt();
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        List<Element> solutions = source.item().descendants("solution");
        int lines = response.element().descendants("render_fib").stream()
                .flatMap(render -> render.attribute("rows").stream())
                .flatMap(rows -> Decimals.of(rows).stream())
                .map(BigDecimal::intValue)
                .filter(rows -> rows > 0 && rows <= MOST_LINES)
                .findFirst()
                .orElse(USUAL_LINES);
        String html = solutions.stream().map(Material::all).collect(Collectors.joining("\n"));
        return new Interaction.ExtendedText(
                source.texts()
                        .modelAnswer(
                                html,
                                solutions.isEmpty()
                                        ? response.element().location()
                                        : solutions.getFirst().location()),
                lines);
    }
}
