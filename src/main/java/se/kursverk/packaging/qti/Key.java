package se.kursverk.packaging.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.packaging.qti.Response.BaseType;
import se.kursverk.packaging.qti.Response.Cardinality;
import se.kursverk.packaging.qti.Response.Entry;

/** The answer key of an item. Shares of the points stand in mappings, as our grading gives them. */
final class Key {

    private Key() {}

    /** What is declared of an item's answers. */
    static List<Response> of(Item item) {
        int points = item.points();
        return switch (item.interaction()) {
            case Interaction.SingleChoice one ->
                List.of(single(BaseType.IDENTIFIER, correct(one.choices()).toList()));
            case Interaction.MultipleChoice several -> List.of(several(several.choices(), points));
            case Interaction.TrueFalse claim ->
                List.of(single(BaseType.IDENTIFIER, List.of(claim.answer() ? Identifiers.TRUE : Identifiers.FALSE)));
            case Interaction.TextEntry entry -> List.of(text(entry, points));
            case Interaction.Numeric number ->
                List.of(single(BaseType.FLOAT, List.of(number.answer().toPlainString())));
            case Interaction.Match match ->
                List.of(pairs(
                        match.sources().stream()
                                .map(source ->
                                        Identifiers.source(source.id()) + " " + Identifiers.target(source.target()))
                                .toList(),
                        points));
            case Interaction.Order order ->
                List.of(new Response(
                        Response.ONLY,
                        Cardinality.ORDERED,
                        BaseType.IDENTIFIER,
                        order.choices().stream()
                                .map(choice -> Identifiers.choice(choice.id()))
                                .toList(),
                        List.of()));
            case Interaction.GapMatch text ->
                List.of(pairs(
                        text.gaps().stream()
                                .map(gap -> Identifiers.word(gap.choice()) + " " + Identifiers.gap(gap.id()))
                                .toList(),
                        points));
            case Interaction.InlineChoice text -> lists(text, points);
            case Interaction.ExtendedText any -> List.of(single(BaseType.STRING, List.of()));
        };
    }

    private static Response single(BaseType type, List<String> correct) {
        return new Response(Response.ONLY, Cardinality.SINGLE, type, correct, List.of());
    }

    private static Stream<String> correct(List<SimpleChoice> choices) {
        return choices.stream().filter(SimpleChoice::correct).map(choice -> Identifiers.choice(choice.id()));
    }

    /** A wrong option takes away what a right one gives. */
    private static Response several(List<SimpleChoice> choices, int points) {
        List<String> correct = correct(choices).toList();
        String share = Numbers.share(points, correct.size());
        List<Entry> mapping = choices.stream()
                .map(choice -> new Entry(Identifiers.choice(choice.id()), choice.correct() ? share : "-" + share, ""))
                .toList();
        return new Response(Response.ONLY, Cardinality.MULTIPLE, BaseType.IDENTIFIER, correct, mapping);
    }

    private static Response text(Interaction.TextEntry entry, int points) {
        String caseSensitive = Boolean.toString(entry.caseSensitive());
        return new Response(
                Response.ONLY,
                Cardinality.SINGLE,
                BaseType.STRING,
                entry.accepted().subList(0, 1),
                entry.accepted().stream()
                        .map(accepted -> new Entry(accepted, Numbers.share(points, 1), caseSensitive))
                        .toList());
    }

    private static Response pairs(List<String> pairs, int points) {
        String share = Numbers.share(points, pairs.size());
        return new Response(
                Response.ONLY,
                Cardinality.MULTIPLE,
                BaseType.DIRECTED_PAIR,
                pairs,
                pairs.stream().map(pair -> new Entry(pair, share, "")).toList());
    }

    private static List<Response> lists(Interaction.InlineChoice text, int points) {
        String share = Numbers.share(points, text.dropdowns().size());
        List<Response> responses = new ArrayList<>();
        for (Interaction.InlineChoice.Dropdown list : text.dropdowns()) {
            String correct = Identifiers.choice(list.correct());
            responses.add(new Response(
                    Identifiers.response(list.id()),
                    Cardinality.SINGLE,
                    BaseType.IDENTIFIER,
                    List.of(correct),
                    List.of(new Entry(correct, share, ""))));
        }
        return responses;
    }
}
