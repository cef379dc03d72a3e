package se.kursverk.coach;

import java.util.List;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.RichText;

/**
 * An option of a choice as the coach sees it.
 *
 * @param place of the option, not of its text
 */
record Alternative(Place place, String text, boolean right, Optional<RichText> feedback) {

    /** Those of a question in which one picks among options; of any other none. */
    static List<Alternative> of(Place item, Item question) {
        return switch (question.interaction()) {
            case Interaction.SingleChoice choice -> of(item, choice.choices());
            case Interaction.MultipleChoice choice -> of(item, choice.choices());
            case Interaction.TrueFalse none -> List.of();
            case Interaction.TextEntry none -> List.of();
            case Interaction.Numeric none -> List.of();
            case Interaction.Match none -> List.of();
            case Interaction.Order none -> List.of();
            case Interaction.GapMatch none -> List.of();
            case Interaction.InlineChoice none -> List.of();
            case Interaction.ExtendedText none -> List.of();
        };
    }

    private static List<Alternative> of(Place item, List<Interaction.SimpleChoice> choices) {
        return choices.stream()
                .map(choice -> new Alternative(
                        item.at("options", choice.id()),
                        PlainText.line(choice.text()),
                        choice.correct(),
                        choice.feedback()))
                .toList();
    }

    int length() {
        return text.length();
    }

    List<String> words() {
        return Sentence.words(text.toLowerCase(java.util.Locale.ROOT));
    }
}
