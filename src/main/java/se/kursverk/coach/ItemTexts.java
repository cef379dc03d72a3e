package se.kursverk.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;
import se.kursverk.course.RichText;

/** Every text of an item by its place, in the order in which content files have them. */
final class ItemTexts {

    private final Place item;
    private final Map<Place, RichText> texts = new LinkedHashMap<>();

    private ItemTexts(Place item) {
        this.item = item;
    }

    static Map<Place, RichText> of(String module, Item item) {
        ItemTexts all = new ItemTexts(Place.of(module, Part.QUIZ, item.id()));
        all.texts.put(all.item.at("prompt"), item.prompt());
        all.add(item.hint(), "hint");
        all.interaction(item.interaction());
        Feedback feedback = item.feedback();
        all.add(feedback.correct(), "feedback", "correct");
        all.add(feedback.incorrect(), "feedback", "incorrect");
        all.add(feedback.general(), "feedback", "general");
        return all.texts;
    }

    private void interaction(Interaction interaction) {
        switch (interaction) {
            case Interaction.SingleChoice choice -> choices(choice.choices());
            case Interaction.MultipleChoice choice -> choices(choice.choices());
            case Interaction.TrueFalse claim -> {
                add(claim.trueFeedback(), "trueFeedback");
                add(claim.falseFeedback(), "falseFeedback");
            }
            case Interaction.TextEntry none -> {}
            case Interaction.Numeric none -> {}
            case Interaction.Match match -> {
                options(item.at("targets"), match.targets());
                match.sources().forEach(source -> texts.put(item.at("sources", source.id(), "text"), source.text()));
            }
            case Interaction.Order order -> options(item.at("options"), order.choices());
            case Interaction.GapMatch gaps -> {
                texts.put(item.at("text"), gaps.text());
                options(item.at("options"), gaps.choices());
            }
            case Interaction.InlineChoice gaps -> {
                texts.put(item.at("text"), gaps.text());
                gaps.dropdowns().forEach(list -> options(item.at("gaps", list.id(), "options"), list.choices()));
            }
            case Interaction.ExtendedText open -> texts.put(item.at("modelAnswer"), open.modelAnswer());
        }
    }

    private void choices(List<Interaction.SimpleChoice> choices) {
        for (Interaction.SimpleChoice choice : choices) {
            texts.put(item.at("options", choice.id(), "text"), choice.text());
            add(choice.feedback(), "options", choice.id(), "feedback");
        }
    }

    private void options(Place list, List<Interaction.Option> options) {
        options.forEach(option -> texts.put(list.at(option.id(), "text"), option.text()));
    }

    private void add(Optional<RichText> text, String... path) {
        text.ifPresent(there -> texts.put(item.at(path), there));
    }
}
