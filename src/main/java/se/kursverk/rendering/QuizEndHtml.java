package se.kursverk.rendering;

import se.kursverk.course.Item;
import se.kursverk.course.Module;

/** The end of a run through the quiz: how many were right, what was missed and where that is explained. */
final class QuizEndHtml {

    private final Module module;
    private final Messages messages;
    private final Html html;

    QuizEndHtml(Module module, Messages messages, Html html) {
        this.module = module;
        this.messages = messages;
        this.html = html;
    }

    void write(QuizEnd end) {
        int mastery = module.completionRule().mastery();
        boolean reached = end.hundredths() >= mastery * 100;
        html.open("div", "class", "quiz-result")
                .element("h3", messages.get("player.right-count", end.right(), end.scored()))
                .raw((reached ? Verdict.CORRECT : Verdict.PARTIAL)
                        .paragraph(messages.get(reached ? "player.mastery-reached" : "player.mastery-missed", mastery)))
                .element("p", messages.get("player.percent", messages.percent(end.hundredths())))
                .line();
        if (!end.missed().isEmpty()) {
            html.open("div", "class", "missed")
                    .element("h4", messages.get("player.missed"))
                    .open("ul")
                    .line();
            end.missed().forEach(item -> writeMissed(item, end));
            html.close("ul").close("div").line();
        }
        end.left()
                .ifPresent(left -> html.element(
                        "p",
                        left > 0 ? messages.get("player.attempts-left", left) : messages.get("player.attempts-none")));
        if (end.left().orElse(1) > 0) {
            end.again().open(html);
            html.element("button", messages.get("player.quiz-again"), "type", "submit", "class", "secondary")
                    .close("form")
                    .line();
        }
        html.close("div").line();
    }

    private void writeMissed(Item item, QuizEnd end) {
        html.open("li").text(TextHtml.plain(item.prompt()));
        module.lesson().pages().stream()
                .filter(page -> item.page().filter(page.id()::equals).isPresent())
                .forEach(page -> html.open("br")
                        .element(
                                "a",
                                messages.get("player.read-again", page.title()),
                                "href",
                                end.pages().apply(page.id())));
        html.close("li").line();
    }
}
