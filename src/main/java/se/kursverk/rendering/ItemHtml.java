package se.kursverk.rendering;

import java.math.BigDecimal;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;

/** One item with its controls, its hint, and what is said of the answer. */
final class ItemHtml {

    /** The id of the form, of what is said of the answer, and of what the answer lacks. */
    static final String FORM = "fraga";

    static final String FEEDBACK = "besked";

    private final Item item;
    private final Messages messages;
    private final Html html;

    ItemHtml(Item item, Messages messages, Html html) {
        this.item = item;
        this.messages = messages;
        this.html = html;
    }

    /** For the player, with everything it needs later in wait. */
    void write(int number, int of) {
        html.open(
                        "form",
                        "class",
                        "item",
                        "id",
                        "fraga-" + item.id(),
                        "data-item",
                        item.id(),
                        "data-type",
                        InteractionType.of(item.interaction()).id(),
                        "novalidate",
                        "",
                        "aria-labelledby",
                        "nummer-" + item.id())
                .line();
        writePrompt(number, of);
        html.open("fieldset", "aria-labelledby", prompt()).line();
        new InteractionHtml(new Asked(item, messages, html, Optional.empty()), any -> "").write();
        html.close("fieldset").line();
        item.hint().ifPresent(this::writeHint);
        writeWaitingFeedback();
        html.close("form").line();
    }

    /** For somebody who answers on a server. */
    void write(ItemForm form) {
        form.target()
                .open(
                        html,
                        "class",
                        "item",
                        "id",
                        FORM,
                        "data-item",
                        item.id(),
                        "data-type",
                        InteractionType.of(item.interaction()).id(),
                        "novalidate",
                        "",
                        "aria-labelledby",
                        "nummer-" + item.id());
        writePrompt(form.number(), form.of());
        boolean answered = form.answering().answered();
        html.open("fieldset", "aria-labelledby", prompt(), "?disabled", Boolean.toString(answered))
                .line();
        new InteractionHtml(
                        new Asked(item, messages, html, Optional.of(form.answering())),
                        why -> form.verdict()
                                .map(verdict -> feedback(verdict, why))
                                .orElse(""))
                .write();
        html.close("fieldset").line();
        form.missing()
                .ifPresent(key -> html.open("p", "class", "missing", "id", FEEDBACK, "role", "alert", "tabindex", "-1")
                        .raw(Icons.WRONG)
                        .text(messages.get(key))
                        .close("p")
                        .line());
        if (!answered) {
            item.hint().ifPresent(this::writeHint);
        }
        if (!isUnderItsOption()) {
            form.verdict().ifPresent(verdict -> html.raw(feedback(verdict, Optional.empty())));
        }
        html.close("form").line();
    }

    /** Where one option is chosen, the feedback stands under that option. */
    private boolean isUnderItsOption() {
        return item.interaction() instanceof Interaction.SingleChoice
                || item.interaction() instanceof Interaction.TrueFalse;
    }

    private String prompt() {
        return "uppgift-" + item.id();
    }

    private void writePrompt(int number, int of) {
        html.element("h3", messages.get("item.count", number, of), "id", "nummer-" + item.id(), "tabindex", "-1")
                .line()
                .open("div", "class", "prompt", "id", prompt())
                .raw(TextHtml.blocks(item.prompt()))
                .close("div")
                .line();
    }

    private void writeHint(RichText hint) {
        html.open("details", "class", "hint")
                .element("summary", messages.get("item.hint"))
                .raw(TextHtml.blocks(hint))
                .close("details")
                .line();
    }

    private void writeWaitingFeedback() {
        String verdict = "besked-" + item.id();
        html.open(
                        "div",
                        "class",
                        "feedback",
                        "role",
                        "group",
                        "aria-labelledby",
                        verdict,
                        "data-feedback",
                        "",
                        "tabindex",
                        "-1",
                        "?hidden",
                        "true")
                .open("p", "class", "verdict", "id", verdict, "data-verdict", "")
                .close("p")
                .open("div", "data-why", "")
                .close("div");
        item.feedback().correct().ifPresent(text -> writeWhen("correct", text));
        item.feedback().incorrect().ifPresent(text -> writeWhen("incorrect", text));
        html.open("div", "data-key", "").close("div");
        item.feedback().general().ifPresent(text -> writeWhen("general", text));
        html.close("div").line();
    }

    private void writeWhen(String when, RichText text) {
        html.open("div", "data-when", when).raw(TextHtml.blocks(text)).close("div");
    }

    /** Word and icon first, then why, then what holds. */
    private String feedback(Verdict verdict, Optional<RichText> why) {
        Html out = new Html();
        String label = "besked-" + item.id();
        out.open(
                        "div",
                        "class",
                        "feedback " + verdict.id(),
                        "role",
                        "group",
                        "aria-labelledby",
                        label,
                        "id",
                        FEEDBACK,
                        "tabindex",
                        "-1")
                .raw(verdict.paragraph(messages.get(verdict.key()), "id", label));
        why.ifPresent(text -> out.raw(TextHtml.blocks(text)));
        if (verdict != Verdict.COMPARE) {
            (verdict == Verdict.CORRECT
                            ? item.feedback().correct()
                            : item.feedback().incorrect())
                    .ifPresent(text -> out.raw(TextHtml.blocks(text)));
        }
        if (verdict == Verdict.WRONG) {
            key().ifPresent(key -> out.element("p", messages.get("player.answer-was", key)));
        }
        item.feedback().general().ifPresent(text -> out.raw(TextHtml.blocks(text)));
        return out.close("div").line().toString();
    }

    /** What would have been right, where no mark at the controls says so. */
    private Optional<String> key() {
        return switch (item.interaction()) {
            case Interaction.TextEntry entry -> Optional.of(entry.accepted().getFirst());
            case Interaction.Numeric number -> Optional.of(number(number.answer()));
            default -> Optional.empty();
        };
    }

    private String number(BigDecimal answer) {
        String plain = answer.toPlainString();
        return messages.language().getLanguage().equals("sv") ? plain.replace('.', ',') : plain;
    }
}
