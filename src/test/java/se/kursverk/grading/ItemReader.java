package se.kursverk.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import tools.jackson.databind.JsonNode;

/** Items from the JSON that the player takes. */
final class ItemReader {

    private static final RichText TEXT =
            new RichText("x", Parser.builder().build().parse("x"));

    private ItemReader() {}

    static Item read(JsonNode item) {
        return new Item(
                item.get("id").asString(),
                TEXT,
                interaction(item),
                Feedback.NONE,
                Optional.empty(),
                item.get("points").asInt(),
                Optional.empty(),
                Difficulty.MEDIUM,
                Optional.empty());
    }

    private static Interaction interaction(JsonNode item) {
        return switch (item.get("type").asString()) {
            case "single-choice" -> new Interaction.SingleChoice(choices(item), true);
            case "multiple-choice" -> new Interaction.MultipleChoice(choices(item), true);
            case "true-false" ->
                new Interaction.TrueFalse(item.get("answer").asBoolean(), Optional.empty(), Optional.empty());
            case "text-entry" ->
                new Interaction.TextEntry(
                        Cases.strings(item.get("accepted")),
                        item.get("caseSensitive").asBoolean(),
                        item.get("ignoreSpaces").asBoolean(),
                        20);
            case "numeric" ->
                new Interaction.Numeric(
                        new BigDecimal(item.get("answer").asString()),
                        new BigDecimal(item.get("tolerance").asString()),
                        Optional.empty());
            case "match" ->
                new Interaction.Match(
                        item.get("targets").properties().stream()
                                .map(pair -> new Interaction.Match.Source(
                                        pair.getKey(), TEXT, pair.getValue().asString()))
                                .toList(),
                        options(item.get("options")),
                        true);
            case "order" -> new Interaction.Order(options(item.get("order")));
            case "gap-match" ->
                new Interaction.GapMatch(
                        TEXT,
                        options(item.get("options")),
                        item.get("gaps").properties().stream()
                                .map(gap -> new Interaction.GapMatch.Gap(
                                        gap.getKey(), gap.getValue().asString()))
                                .toList(),
                        true);
            case "inline-choice" ->
                new Interaction.InlineChoice(
                        TEXT,
                        item.get("gaps").properties().stream()
                                .map(gap -> new Interaction.InlineChoice.Dropdown(
                                        gap.getKey(),
                                        options(item.get("options").get(gap.getKey())),
                                        gap.getValue().asString()))
                                .toList());
            case "extended-text" -> new Interaction.ExtendedText(TEXT, 5);
            default -> throw new IllegalArgumentException(item.toString());
        };
    }

    private static List<Interaction.SimpleChoice> choices(JsonNode item) {
        List<String> correct = Cases.strings(item.get("correct"));
        return Cases.strings(item.get("choices")).stream()
                .map(id -> new Interaction.SimpleChoice(id, TEXT, correct.contains(id), false, Optional.empty()))
                .toList();
    }

    private static List<Interaction.Option> options(JsonNode ids) {
        return Cases.strings(ids).stream()
                .map(id -> new Interaction.Option(id, TEXT))
                .toList();
    }
}
