package se.kursverk.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** The controls with which one answers an item: real form controls first, dragging on top of them by script. */
final class InteractionHtml {

    /** What an answer typed by the learner may hold; longer text is never kept. */
    private static final int MAX_TYPED = 80;

    private static final int MAX_NUMBER = 20;

    private final Asked asked;
    private final Html html;
    private final Messages messages;
    private final Function<Optional<RichText>, String> feedback;

    /** @param feedback what is said of an answer with one option, given that option's own feedback */
    InteractionHtml(Asked asked, Function<Optional<RichText>, String> feedback) {
        this.asked = asked;
        this.html = asked.html();
        this.messages = asked.messages();
        this.feedback = feedback;
    }

    void write() {
        switch (asked.item().interaction()) {
            case Interaction.SingleChoice choice ->
                ChoiceHtml.single(asked, feedback).write(choice.choices(), choice.shuffle());
            case Interaction.MultipleChoice choice -> {
                html.element("p", messages.get("item.choose-several"), "class", "instruction");
                ChoiceHtml.multiple(asked).write(choice.choices(), choice.shuffle());
            }
            case Interaction.TrueFalse claim ->
                ChoiceHtml.single(asked, feedback).write(claim);
            case Interaction.TextEntry entry -> writeTextEntry(entry);
            case Interaction.Numeric number -> writeNumeric(number);
            case Interaction.Match match -> new PairHtml(asked).write(match);
            case Interaction.Order order -> new OrderHtml(asked).write(order);
            case Interaction.GapMatch gaps -> new PairHtml(asked).write(gaps);
            case Interaction.InlineChoice lists -> new PairHtml(asked).write(lists);
            case Interaction.ExtendedText text -> writeExtendedText(text);
        }
    }

    private void writeTextEntry(Interaction.TextEntry entry) {
        String size = Integer.toString(Math.clamp(entry.expectedLength(), 8, 40));
        writeTyped(
                messages.get("item.your-answer"),
                List.of("size", size, "maxlength", Integer.toString(MAX_TYPED), "autocomplete", "off"),
                List.of("autocapitalize", "off", "spellcheck", "false"));
    }

    private void writeNumeric(Interaction.Numeric number) {
        String label = number.unit()
                .map(unit -> messages.get("item.your-number-in", unit))
                .orElseGet(() -> messages.get("item.your-number"));
        writeTyped(
                label,
                List.of("inputmode", "decimal", "size", "10", "maxlength", Integer.toString(MAX_NUMBER)),
                List.of("autocomplete", "off"));
    }

    private void writeTyped(String label, List<String> shape, List<String> manners) {
        List<String> input = new ArrayList<>(List.of("type", "text", "id", asked.field()));
        input.addAll(shape);
        input.addAll(manners);
        if (asked.form().isPresent()) {
            input.addAll(List.of("name", Asked.NAME, "value", asked.typed()));
        }
        html.open("p", "class", "field")
                .element("label", label, "for", asked.field())
                .open("input", input.toArray(String[]::new))
                .close("p")
                .line();
    }

    private void writeExtendedText(Interaction.ExtendedText text) {
        String field = asked.field();
        html.element("p", messages.get("item.extended-text"), "class", "instruction", "id", field + "-hjalp");
        if (asked.form().isPresent() && !asked.answered()) {
            html.element("p", messages.get("item.without-script"), "class", "without-script");
        }
        html.element("label", messages.get("item.your-answer"), "for", field)
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
                .close("textarea");
        if (asked.form().isEmpty() || asked.answered()) {
            html.open(
                            "div",
                            "class",
                            "model-answer",
                            "data-model",
                            "",
                            "?hidden",
                            Boolean.toString(asked.form().isEmpty()))
                    .element("p", messages.get("item.model-answer"), "class", "label")
                    .raw(TextHtml.blocks(text.modelAnswer()))
                    .close("div");
        }
        html.line();
    }
}
