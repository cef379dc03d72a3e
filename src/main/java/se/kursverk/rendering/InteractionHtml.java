package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;

/** The controls with which one answers an item: real form controls first, dragging on top of them by the player. */
final class InteractionHtml {

    /** What an answer typed by the learner may hold; longer text is never kept. */
    private static final int MAX_TYPED = 80;

    private static final Pattern GAP = Pattern.compile("\\[\\[([a-z0-9-]+)]]");

    private final Item item;
    private final Messages messages;
    private final Html html;

    InteractionHtml(Item item, Messages messages, Html html) {
        this.item = item;
        this.messages = messages;
        this.html = html;
    }

    void write() {
        switch (item.interaction()) {
            case Interaction.SingleChoice choice -> writeChoices("radio", choice.choices(), choice.shuffle());
            case Interaction.MultipleChoice choice -> writeMultiple(choice);
            case Interaction.TrueFalse claim -> writeTrueFalse(claim);
            case Interaction.TextEntry entry -> writeTextEntry(entry);
            case Interaction.Numeric number -> writeNumeric(number);
            case Interaction.Match match -> writeMatch(match);
            case Interaction.Order order -> writeOrder(order);
            case Interaction.GapMatch gaps -> writeGapMatch(gaps);
            case Interaction.InlineChoice lists -> writeInlineChoice(lists);
            case Interaction.ExtendedText text -> writeExtendedText(text);
        }
    }

    private void writeMultiple(Interaction.MultipleChoice choice) {
        html.element("p", messages.get("item.choose-several"), "class", "instruction");
        writeChoices("checkbox", choice.choices(), choice.shuffle());
    }

    private void writeChoices(String control, List<Interaction.SimpleChoice> choices, boolean shuffle) {
        html.open("div", "class", "options", "data-shuffle", Boolean.toString(shuffle))
                .line();
        for (Interaction.SimpleChoice choice : choices) {
            writeChoice(control, choice.id(), TextHtml.inline(choice.text()), choice.fixed(), choice.feedback());
        }
        html.close("div").line();
    }

    private void writeTrueFalse(Interaction.TrueFalse claim) {
        html.open("div", "class", "options", "data-shuffle", "false").line();
        writeChoice("radio", "true", messages.get("item.true"), true, claim.trueFeedback());
        writeChoice("radio", "false", messages.get("item.false"), true, claim.falseFeedback());
        html.close("div").line();
    }

    private void writeChoice(String control, String id, String text, boolean fixed, Optional<RichText> feedback) {
        html.open("div", "class", "option", "data-option", id, "?data-fixed", Boolean.toString(fixed))
                .open("label", "class", "card")
                .open("input", "type", control, "name", "svar-" + item.id(), "value", id)
                .open("span", "class", "option-text")
                .raw(text)
                .close("span")
                .close("label");
        feedback.ifPresent(why -> html.open("div", "class", "option-feedback", "?hidden", "true")
                .raw(TextHtml.blocks(why))
                .close("div"));
        html.close("div").line();
    }

    private void writeTextEntry(Interaction.TextEntry entry) {
        String field = "svar-" + item.id();
        html.open("p", "class", "field")
                .element("label", messages.get("item.your-answer"), "for", field)
                .open(
                        "input",
                        "type",
                        "text",
                        "id",
                        field,
                        "size",
                        Integer.toString(Math.clamp(entry.expectedLength(), 8, 40)),
                        "maxlength",
                        Integer.toString(MAX_TYPED),
                        "autocomplete",
                        "off",
                        "autocapitalize",
                        "off",
                        "spellcheck",
                        "false")
                .close("p")
                .line();
    }

    private void writeNumeric(Interaction.Numeric number) {
        String field = "svar-" + item.id();
        html.open("p", "class", "field")
                .element(
                        "label",
                        number.unit()
                                .map(unit -> messages.get("item.your-number-in", unit))
                                .orElseGet(() -> messages.get("item.your-number")),
                        "for",
                        field)
                .open(
                        "input",
                        "type",
                        "text",
                        "id",
                        field,
                        "inputmode",
                        "decimal",
                        "size",
                        "10",
                        "maxlength",
                        "20",
                        "autocomplete",
                        "off")
                .close("p")
                .line();
    }

    private void writeMatch(Interaction.Match match) {
        html.element("p", messages.get("item.match"), "class", "instruction");
        html.open("div", "class", "pairs", "data-shuffle", Boolean.toString(match.shuffle()))
                .line();
        for (Interaction.Match.Source source : match.sources()) {
            String field = "svar-" + item.id() + "-" + source.id();
            html.open("div", "class", "pair", "data-source", source.id())
                    .open("label", "for", field)
                    .raw(TextHtml.inline(source.text()))
                    .close("label");
            writeSelect(field, "", match.targets());
            html.close("div").line();
        }
        html.close("div").line();
    }

    private void writeSelect(String id, String label, List<Interaction.Option> options) {
        if (label.isEmpty()) {
            html.open("select", "id", id);
        } else {
            html.open("select", "id", id, "aria-label", label);
        }
        html.element("option", messages.get("item.choose"), "value", "");
        options.forEach(option -> html.element("option", TextHtml.plain(option.text()), "value", option.id()));
        html.close("select");
    }

    private void writeOrder(Interaction.Order order) {
        html.element("p", messages.get("item.order"), "class", "instruction");
        html.open("ol", "class", "order").line();
        for (Interaction.Option option : order.choices()) {
            String plain = TextHtml.plain(option.text());
            html.open("li", "data-option", option.id())
                    .open("span", "class", "order-text")
                    .raw(TextHtml.inline(option.text()))
                    .close("span")
                    .open("span", "class", "order-moves");
            writeMove("up", Icons.UP, messages.get("item.move-up", plain));
            writeMove("down", Icons.DOWN, messages.get("item.move-down", plain));
            html.close("span").close("li").line();
        }
        html.close("ol").line();
    }

    private void writeMove(String move, String icon, String label) {
        html.open("button", "type", "button", "class", "move", "data-move", move, "aria-label", label)
                .raw(icon)
                .close("button");
    }

    private void writeGapMatch(Interaction.GapMatch gaps) {
        html.element("p", messages.get("item.gap-match"), "class", "instruction");
        html.open("ul", "class", "words", "data-shuffle", Boolean.toString(gaps.shuffle()));
        gaps.choices()
                .forEach(word -> html.open("li", "data-option", word.id())
                        .raw(TextHtml.inline(word.text()))
                        .close("li"));
        html.close("ul").line();
        writeGapText(gaps.text(), gap -> gaps.choices());
    }

    private void writeInlineChoice(Interaction.InlineChoice lists) {
        html.element("p", messages.get("item.inline-choice"), "class", "instruction");
        writeGapText(
                lists.text(),
                gap -> lists.dropdowns().stream()
                        .filter(one -> one.id().equals(gap))
                        .findFirst()
                        .orElseThrow()
                        .choices());
    }

    private void writeGapText(RichText text, Function<String, List<Interaction.Option>> choices) {
        Matcher gap = GAP.matcher(TextHtml.blocks(text));
        html.open("div", "class", "gap-text");
        int number = 0;
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            number++;
            Html select = new Html();
            select.open("span", "class", "gap", "data-gap", gap.group(1));
            new InteractionHtml(item, messages, select)
                    .writeSelect(
                            "svar-" + item.id() + "-" + gap.group(1),
                            messages.get("item.gap", number),
                            choices.apply(gap.group(1)));
            select.close("span");
            gap.appendReplacement(filled, Matcher.quoteReplacement(select.toString()));
        }
        gap.appendTail(filled);
        html.raw(filled.toString()).close("div").line();
    }

    private void writeExtendedText(Interaction.ExtendedText text) {
        String field = "svar-" + item.id();
        html.element("p", messages.get("item.extended-text"), "class", "instruction", "id", field + "-hjalp")
                .element("label", messages.get("item.your-answer"), "for", field)
                .open(
                        "textarea",
                        "id",
                        field,
                        "rows",
                        Integer.toString(text.expectedLines()),
                        "autocomplete",
                        "off",
                        "aria-describedby",
                        field + "-hjalp")
                .close("textarea")
                .open("div", "class", "model-answer", "data-model", "", "?hidden", "true")
                .element("p", messages.get("item.model-answer"), "class", "label")
                .raw(TextHtml.blocks(text.modelAnswer()))
                .close("div")
                .line();
    }
}
