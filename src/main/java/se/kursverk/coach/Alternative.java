package se.kursverk.coach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.RichText;

/**
 * An option of a choice as the coach sees it.
 *
 * @param place of the option, not of its text
 * @param words of the text, in lower case
 */
record Alternative(Place place, String text, List<String> words, boolean right, Optional<RichText> feedback) {

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
                .map(choice -> of(item.at("options", choice.id()), choice))
                .toList();
    }

    private static Alternative of(Place place, Interaction.SimpleChoice choice) {
        String text = PlainText.line(choice.text());
        List<String> words = Sentence.words(text.toLowerCase(Locale.ROOT));
        return new Alternative(place, text, words, choice.correct(), choice.feedback());
    }

    int length() {
        return text.length();
    }
}
