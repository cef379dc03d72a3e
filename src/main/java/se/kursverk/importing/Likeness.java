package se.kursverk.importing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;

/**
 * What makes two questions the same to a learner: what is asked and what is right. Ids, feedback and points are not, so
 * that a question which was imported and then worked on is known again.
 */
record Likeness(InteractionType type, String prompt, List<String> answer) {

    static Likeness of(Item item) {
        Stream<String> answer = switch (item.interaction()) {
            case Interaction.SingleChoice choice -> choices(choice.choices());
            case Interaction.MultipleChoice choice -> choices(choice.choices());
            case Interaction.TrueFalse claim -> Stream.of(String.valueOf(claim.answer()));
            case Interaction.TextEntry entry ->
                entry.accepted().stream()
                        .map(Likeness::plain)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .sorted();
            case Interaction.Numeric number ->
                Stream.of(
                        number.answer().stripTrailingZeros().toPlainString(),
                        number.tolerance().stripTrailingZeros().toPlainString(),
                        number.unit().orElse(""));
            case Interaction.Match match -> pairs(match);
            case Interaction.Order order -> order.choices().stream().map(option -> plain(option.text()));
            case Interaction.GapMatch gaps -> gaps(gaps);
            case Interaction.InlineChoice lists -> lists(lists);
            case Interaction.ExtendedText open -> Stream.of(plain(open.modelAnswer()));
        };
        return new Likeness(InteractionType.of(item.interaction()), plain(item.prompt()), answer.toList());
    }

    private static Stream<String> choices(List<Interaction.SimpleChoice> choices) {
        return choices.stream()
                .map(choice -> (choice.correct() ? "+ " : "- ") + plain(choice.text()))
                .sorted();
    }

    private static Stream<String> pairs(Interaction.Match match) {
        Stream<String> pairs = match.sources().stream()
                .map(source -> plain(source.text()) + " = " + text(source.target(), match.targets()))
                .sorted();
        return Stream.concat(
                pairs,
                match.targets().stream().map(target -> plain(target.text())).sorted());
    }

    private static Stream<String> gaps(Interaction.GapMatch match) {
        String text = plain(match.text());
        for (Interaction.GapMatch.Gap gap : match.gaps()) {
            text = text.replace("[[" + gap.id() + "]]", "[[" + text(gap.choice(), match.choices()) + "]]");
        }
        return Stream.concat(
                Stream.of(text),
                match.choices().stream().map(option -> plain(option.text())).sorted());
    }

    private static Stream<String> lists(Interaction.InlineChoice lists) {
        String text = plain(lists.text());
        for (int i = 0; i < lists.dropdowns().size(); i++) {
            text = text.replace("[[" + lists.dropdowns().get(i).id() + "]]", "[[" + i + "]]");
        }
        return Stream.concat(
                Stream.of(text),
                lists.dropdowns().stream()
                        .flatMap(list -> Stream.concat(
                                Stream.of(text(list.correct(), list.choices())),
                                list.choices().stream()
                                        .map(option -> plain(option.text()))
                                        .sorted())));
    }

    private static String text(String id, List<Interaction.Option> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(option -> plain(option.text()))
                .findFirst()
                .orElse("");
    }

    private static String plain(RichText text) {
        return plain(text.source());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[\\s\\h]+", " ");
    }
}
