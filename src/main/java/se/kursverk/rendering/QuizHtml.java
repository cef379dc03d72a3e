package se.kursverk.rendering;

import java.util.List;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;

/** The quiz: one item a screen, each with its feedback in wait. */
final class QuizHtml {

    private final Module module;
    private final Messages messages;
    private final Html html;

    QuizHtml(Module module, Messages messages, Html html) {
        this.module = module;
        this.messages = messages;
        this.html = html;
    }

    void write() {
        List<Item> items = module.quiz().items();
        html.open("section", "class", "step", "id", "quiz", "data-step", "quiz", "aria-labelledby", "rubrik-quiz")
                .line()
                .element("h2", messages.get("quiz"), "id", "rubrik-quiz", "tabindex", "-1")
                .line()
                .open("div", "class", "quiz-intro")
                .element("p", messages.get("quiz.intro", items.size()))
                .element("p", rule())
                .element("p", messages.get("quiz.without-script"), "class", "without-script")
                .close("div")
                .line();
        for (int i = 0; i < items.size(); i++) {
            writeItem(items.get(i), i + 1, items.size());
        }
        html.open("div", "class", "quiz-result", "data-quiz-result", "", "?hidden", "true")
                .close("div")
                .line()
                .close("section")
                .line();
    }

    private String rule() {
        int mastery = module.completionRule().mastery();
        return module.completionRule().attempts().isPresent()
                ? messages.get(
                        "quiz.rule.limited",
                        mastery,
                        module.completionRule().attempts().getAsInt())
                : messages.get("quiz.rule.free", mastery);
    }

    private void writeItem(Item item, int number, int of) {
        String prompt = "uppgift-" + item.id();
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
                .line()
                .element("h3", messages.get("item.count", number, of), "id", "nummer-" + item.id(), "tabindex", "-1")
                .line()
                .open("div", "class", "prompt", "id", prompt)
                .raw(TextHtml.blocks(item.prompt()))
                .close("div")
                .line()
                .open("fieldset", "aria-labelledby", prompt)
                .line();
        new InteractionHtml(item, messages, html).write();
        html.close("fieldset").line();
        item.hint().ifPresent(this::writeHint);
        writeFeedback(item);
        html.close("form").line();
    }

    private void writeHint(RichText hint) {
        html.open("details", "class", "hint")
                .element("summary", messages.get("item.hint"))
                .raw(TextHtml.blocks(hint))
                .close("details")
                .line();
    }

    private void writeFeedback(Item item) {
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
}
