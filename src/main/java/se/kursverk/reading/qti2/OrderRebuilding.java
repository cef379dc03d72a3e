package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;

/** An orderInteraction. */
final class OrderRebuilding implements Rebuilding {

    private final ItemSource source;
    private final Element interaction;
    private final ResponseDeclaration response;
    private final List<Element> choices = new ArrayList<>();

    OrderRebuilding(ItemSource source, Element interaction) throws NotRebuiltException {
        this.source = source;
        this.interaction = interaction;
        this.response = source.response(interaction);
        List<Element> shown = source.choices(interaction, "simpleChoice");
        for (String identifier : response.correct()) {
            shown.stream()
                    .filter(choice -> choice.attributeOrEmpty("identifier").equals(identifier))
                    .filter(choice -> !choices.contains(choice))
                    .findFirst()
                    .ifPresent(choices::add);
        }
        if (choices.size() < 2) {
            throw NotRebuiltException.noAnswer(interaction.location(), "Frågan säger inte vilken ordning som är rätt.");
        }
        if (choices.size() < shown.size()) {
            throw NotRebuiltException.answer(
                    interaction.location(), "Allt som ska ordnas finns inte med i den rätta ordningen.");
        }
    }

    @Override
    public Attempts attempts() {
        List<String> reversed = new ArrayList<>(response.correct());
        Collections.reverse(reversed);
        List<String> rotated = new ArrayList<>(response.correct());
        Collections.rotate(rotated, 1);
        return new Attempts(
                Answer.of(response.identifier(), response.correct()),
                choices.size() < 3 ? List.of() : List.of(Answer.of(response.identifier(), rotated)),
                List.of(Answer.of(response.identifier(), reversed)),
                List.of());
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.texts().prompt(Body.prompt(source.body(), interaction), interaction.location());
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        OptionIds ids = new OptionIds(response.correct());
        List<Option> ordered = new ArrayList<>();
        for (Element choice : choices) {
            ordered.add(new Option(
                    ids.of(choice.attributeOrEmpty("identifier")),
                    source.texts().option(Body.text(choice.nodes()), choice.location())));
        }
        return new Interaction.Order(ordered);
    }
}
