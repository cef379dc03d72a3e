package se.kursverk.rendering;

import java.util.List;
import se.kursverk.course.Item;
import se.kursverk.course.Module;

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
            new ItemHtml(items.get(i), messages, html).write(i + 1, items.size());
        }
        html.open("div", "class", "quiz-result", "data-quiz-result", "", "?hidden", "true")
                .close("div")
                .line()
                .close("section")
                .line();
    }

    /** One item as a page of its own on a server; the first one, while it is not answered, says what to expect. */
    void write(ItemForm form) {
        openForm();
        if (form.number() == 1 && !form.answering().answered()) {
            html.open("div", "class", "quiz-intro")
                    .element("p", messages.get("quiz.intro", form.of()))
                    .element("p", rule())
                    .close("div")
                    .line();
        }
        new ItemHtml(form.item(), messages, html).write(form);
        html.close("section").line();
    }

    /** The end of a run, as a page of its own on a server. */
    void write(QuizEnd end) {
        openForm();
        new QuizEndHtml(module, messages, html).write(end);
        html.close("section").line();
    }

    private void openForm() {
        html.open("section", "class", "step current", "id", "quiz", "aria-labelledby", "rubrik-quiz")
                .line()
                .element("h2", messages.get("quiz"), "id", "rubrik-quiz")
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
}
