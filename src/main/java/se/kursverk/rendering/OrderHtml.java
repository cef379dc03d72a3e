package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;

/** Things to put in order, with a button up and one down each. */
final class OrderHtml {

    private final Asked asked;
    private final Html html;
    private final Messages messages;

    OrderHtml(Asked asked) {
        this.asked = asked;
        this.html = asked.html();
        this.messages = asked.messages();
    }

    void write(Interaction.Order order) {
        html.element("p", messages.get("item.order"), "class", "instruction");
        html.open("ol", "class", "order").line();
        List<Option> shown = asked.form().map(form -> shown(order, form)).orElse(order.choices());
        for (int i = 0; i < shown.size(); i++) {
            Option option = shown.get(i);
            String plain = TextHtml.plain(option.text());
            if (asked.form().isPresent()) {
                html.open("li", "data-option", option.id(), "id", thing(option.id()))
                        .open("input", "type", "hidden", "name", Asked.NAME, "value", option.id());
            } else {
                html.open("li", "data-option", option.id());
            }
            html.open("span", "class", "order-text")
                    .raw(TextHtml.inline(option.text()))
                    .close("span")
                    .open("span", "class", "order-moves");
            writeMove("up", Icons.UP, messages.get("item.move-up", plain), option, i == 0);
            writeMove("down", Icons.DOWN, messages.get("item.move-down", plain), option, i == shown.size() - 1);
            html.close("span");
            if (asked.answered()) {
                int place = order.choices().indexOf(option);
                asked.mark(
                        place == i,
                        place == i ? messages.get("player.correct") : messages.get("player.order-place", place + 1));
            }
            html.close("li").line();
        }
        html.close("ol").line();
    }

    /** The id of a thing's row. */
    static String thing(String option) {
        return "sak-" + option;
    }

    /** As the learner has put it, or scrambled. */
    private List<Option> shown(Interaction.Order order, Answering form) {
        if (form.response().isEmpty()) {
            return new Shuffle(form.seed(), asked.item().id()).disordered(order.choices());
        }
        return form.response().stream()
                .flatMap(id ->
                        order.choices().stream().filter(option -> option.id().equals(id)))
                .toList();
    }

    private void writeMove(String move, String icon, String label, Option option, boolean useless) {
        Optional<Answering> form = asked.form();
        if (form.isEmpty()) {
            html.open("button", "type", "button", "class", "move", "data-move", move, "aria-label", label);
        } else if (!form.get().answered()) {
            html.open(
                    "button",
                    "type",
                    "submit",
                    "name",
                    "flytta",
                    "value",
                    move + " " + option.id(),
                    "class",
                    "move",
                    "data-move",
                    move,
                    "aria-label",
                    label,
                    "?disabled",
                    Boolean.toString(useless));
        } else {
            return;
        }
        html.raw(icon).close("button");
    }
}
