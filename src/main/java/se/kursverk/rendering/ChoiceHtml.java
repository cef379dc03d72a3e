package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** Options to choose one or several of. */
final class ChoiceHtml {

    private final Asked asked;
    private final Html html;
    private final Messages messages;
    private final String control;

    /** What is said of the answer stands under the option that was chosen; given that option's own feedback. */
    private final Function<Optional<RichText>, String> feedback;

    private ChoiceHtml(Asked asked, String control, Function<Optional<RichText>, String> feedback) {
        this.asked = asked;
        this.html = asked.html();
        this.messages = asked.messages();
        this.control = control;
        this.feedback = feedback;
    }

    /** Options of which one is chosen, with what is said of the answer. */
    static ChoiceHtml single(Asked asked, Function<Optional<RichText>, String> feedback) {
        return new ChoiceHtml(asked, "radio", feedback);
    }

    /** Options of which several are chosen. */
    static ChoiceHtml multiple(Asked asked) {
        return new ChoiceHtml(asked, "checkbox", any -> "");
    }

    /** An option, its text as HTML. */
    private record Card(String id, String text, boolean correct, boolean fixed, Optional<RichText> feedback) {}

    void write(List<Interaction.SimpleChoice> choices, boolean shuffle) {
        write(
                choices.stream()
                        .map(choice -> new Card(
                                choice.id(),
                                TextHtml.inline(choice.text()),
                                choice.correct(),
                                choice.fixed(),
                                choice.feedback()))
                        .toList(),
                shuffle,
                true);
    }

    void write(Interaction.TrueFalse claim) {
        write(
                List.of(
                        new Card("true", messages.get("item.true"), claim.answer(), true, claim.trueFeedback()),
                        new Card("false", messages.get("item.false"), !claim.answer(), true, claim.falseFeedback())),
                false,
                false);
    }

    private void write(List<Card> cards, boolean shuffle, boolean arrange) {
        asked.openList("div", "options", shuffle).line();
        (arrange ? asked.arranged(cards, shuffle, Card::fixed) : cards).forEach(this::write);
        html.close("div").line();
    }

    private void write(Card card) {
        boolean chosen = asked.given(card.id());
        if (asked.form().isPresent()) {
            html.open("div", "class", chosen && asked.answered() ? "option chosen" : "option");
        } else {
            html.open(
                    "div", "class", "option", "data-option", card.id(), "?data-fixed", Boolean.toString(card.fixed()));
        }
        html.open("label", "class", "card")
                .open(
                        "input",
                        "type",
                        control,
                        "name",
                        asked.form().isPresent() ? Asked.NAME : asked.field(),
                        "value",
                        card.id(),
                        "?checked",
                        Boolean.toString(chosen))
                .open("span", "class", "option-text")
                .raw(card.text())
                .close("span")
                .close("label");
        if (asked.form().isEmpty()) {
            card.feedback()
                    .ifPresent(why -> html.open("div", "class", "option-feedback", "?hidden", "true")
                            .raw(TextHtml.blocks(why))
                            .close("div"));
        } else if (asked.answered()) {
            writeVerdict(card, chosen);
        }
        html.close("div").line();
    }

    private void writeVerdict(Card card, boolean chosen) {
        if (control.equals("radio")) {
            if (chosen) {
                html.raw(feedback.apply(card.feedback()));
            } else if (card.correct()) {
                asked.mark(true, messages.get("player.option-right"));
            }
            return;
        }
        if (chosen) {
            asked.mark(card.correct(), messages.get(card.correct() ? "player.option-right" : "player.option-wrong"));
        } else if (card.correct()) {
            asked.mark(true, messages.get("player.option-missed"));
        }
        if (chosen || card.correct()) {
            card.feedback()
                    .ifPresent(why -> html.open("div", "class", "option-feedback")
                            .raw(TextHtml.blocks(why))
                            .close("div"));
        }
    }
}
