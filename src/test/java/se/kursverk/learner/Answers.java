package se.kursverk.learner;

import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;

/** Right and wrong answers, as forms send them. */
final class Answers {

    private Answers() {}

    static List<String> right(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice choice -> correct(choice.choices(), true);
            case Interaction.MultipleChoice choice -> correct(choice.choices(), true);
            case Interaction.TrueFalse claim -> List.of(String.valueOf(claim.answer()));
            case Interaction.TextEntry entry -> List.of(entry.accepted().getFirst());
            case Interaction.Numeric number ->
                List.of(number.answer().toPlainString().replace('.', ','));
            case Interaction.Match match ->
                match.sources().stream()
                        .map(source -> source.id() + " " + source.target())
                        .toList();
            case Interaction.Order order ->
                order.choices().stream().map(Interaction.Option::id).toList();
            case Interaction.GapMatch gaps ->
                gaps.gaps().stream().map(gap -> gap.id() + " " + gap.choice()).toList();
            case Interaction.InlineChoice lists ->
                lists.dropdowns().stream()
                        .map(list -> list.id() + " " + list.correct())
                        .toList();
            case Interaction.ExtendedText any -> List.of();
        };
    }

    static List<String> wrong(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice choice ->
                correct(choice.choices(), false).subList(0, 1);
            case Interaction.MultipleChoice choice -> correct(choice.choices(), false);
            case Interaction.TrueFalse claim -> List.of(String.valueOf(!claim.answer()));
            case Interaction.TextEntry any -> List.of("något helt annat");
            case Interaction.Numeric any -> List.of("-98765");
            case Interaction.Match match ->
                match.sources().stream()
                        .map(source -> source.id() + " "
                                + match.targets().stream()
                                        .map(Interaction.Option::id)
                                        .filter(target -> !target.equals(source.target()))
                                        .findFirst()
                                        .orElseThrow())
                        .toList();
            case Interaction.Order order -> right(item).reversed();
            case Interaction.GapMatch gaps ->
                gaps.gaps().stream()
                        .map(gap -> gap.id() + " "
                                + gaps.choices().stream()
                                        .map(Interaction.Option::id)
                                        .filter(word -> !word.equals(gap.choice()))
                                        .findFirst()
                                        .orElseThrow())
                        .toList();
            case Interaction.InlineChoice lists ->
                lists.dropdowns().stream()
                        .map(list -> list.id() + " "
                                + list.choices().stream()
                                        .map(Interaction.Option::id)
                                        .filter(option -> !option.equals(list.correct()))
                                        .findFirst()
                                        .orElseThrow())
                        .toList();
            case Interaction.ExtendedText any -> List.of();
        };
    }

    private static List<String> correct(List<Interaction.SimpleChoice> choices, boolean correct) {
        return choices.stream()
                .filter(choice -> choice.correct() == correct)
                .map(Interaction.SimpleChoice::id)
                .toList();
    }
}
