package se.kursverk.attempt;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;

/** What came with a form, held against the item that it answers. */
public sealed interface Response {

    /** The longest text that is taken. */
    int MAX_TYPED = 80;

    /** The longest number that is taken. */
    int MAX_NUMBER = 20;

    /** A whole answer, in the shape that {@code se.kursverk.grading} takes. */
    record Whole(List<String> values) implements Response {
        public Whole {
            values = List.copyOf(values);
        }
    }

    /** Not an answer yet. */
    enum Unfinished implements Response {
        NO_ANSWER,
        NOT_ALL,
        NOT_NUMBER;

        /** The name under which the pages have a text for it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Nothing that the item's form could have sent. */
    record Foreign() implements Response {}

    /** Judges the values of a form. Empty ones are left out: a list in which nothing is chosen sends one. */
    static Response to(Item item, List<String> sent) {
        List<String> values = sent.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return switch (item.interaction()) {
            case Interaction.SingleChoice choice -> one(ids(choice.choices()), values);
            case Interaction.MultipleChoice choice -> some(ids(choice.choices()), values);
            case Interaction.TrueFalse claim -> one(Set.of("true", "false"), values);
            case Interaction.TextEntry entry -> typed(values, MAX_TYPED);
            case Interaction.Numeric number ->
                typed(values, MAX_NUMBER) instanceof Whole
                                && values.getFirst().chars().noneMatch(Character::isDigit)
                        ? Unfinished.NOT_NUMBER
                        : typed(values, MAX_NUMBER);
            case Interaction.Match match ->
                pairs(
                        match.sources().stream()
                                .collect(Collectors.toMap(
                                        Interaction.Match.Source::id, any -> options(match.targets()))),
                        values);
            case Interaction.Order order -> ordered(options(order.choices()), values);
            case Interaction.GapMatch gaps ->
                pairs(
                        gaps.gaps().stream()
                                .collect(
                                        Collectors.toMap(Interaction.GapMatch.Gap::id, any -> options(gaps.choices()))),
                        values);
            case Interaction.InlineChoice lists ->
                pairs(
                        lists.dropdowns().stream()
                                .collect(Collectors.toMap(
                                        Interaction.InlineChoice.Dropdown::id, list -> options(list.choices()))),
                        values);
            case Interaction.ExtendedText any -> new Whole(List.of());
        };
    }

    /** Whether an answer that was kept still is one. */
    static boolean fits(Item item, List<String> kept) {
        return to(item, kept) instanceof Whole;
    }

    private static Set<String> ids(List<Interaction.SimpleChoice> choices) {
        return choices.stream().map(Interaction.SimpleChoice::id).collect(Collectors.toSet());
    }

    private static Set<String> options(List<Interaction.Option> options) {
        return options.stream().map(Interaction.Option::id).collect(Collectors.toSet());
    }

    private static Response one(Set<String> known, List<String> values) {
        return values.size() > 1 ? new Foreign() : some(known, values);
    }

    private static Response some(Set<String> known, List<String> values) {
        if (!known.containsAll(values) || new HashSet<>(values).size() < values.size()) {
            return new Foreign();
        }
        return values.isEmpty() ? Unfinished.NO_ANSWER : new Whole(values);
    }

    private static Response typed(List<String> values, int most) {
        if (values.size() > 1 || values.stream().anyMatch(value -> value.length() > most)) {
            return new Foreign();
        }
        return values.isEmpty() ? Unfinished.NO_ANSWER : new Whole(values);
    }

    private static Response ordered(Set<String> known, List<String> values) {
        return values.size() == known.size() && Set.copyOf(values).equals(known) ? new Whole(values) : new Foreign();
    }

    /** Each left side at most once, with a right side that it offers. */
    private static Response pairs(Map<String, Set<String>> offered, List<String> values) {
        Set<String> possible = offered.entrySet().stream()
                .flatMap(left -> left.getValue().stream().map(right -> left.getKey() + " " + right))
                .collect(Collectors.toSet());
        Function<String, String> leftOf = pair -> pair.substring(0, pair.indexOf(' '));
        if (!possible.containsAll(values)
                || Stream.of(values)
                                .flatMap(List::stream)
                                .map(leftOf)
                                .distinct()
                                .count()
                        < values.size()) {
            return new Foreign();
        }
        return values.size() < offered.size() ? Unfinished.NOT_ALL : new Whole(values);
    }
}
