package se.kursverk.rendering;

import se.kursverk.course.Module;

/** How it went: what is done, what remains, and what the LMS was told. */
final class ResultHtml {

    private final Module module;
    private final Messages messages;
    private final Html html;

    ResultHtml(Module module, Messages messages, Html html) {
        this.module = module;
        this.messages = messages;
        this.html = html;
    }

    void write(ModuleResult result) {
        int pages = module.lesson().pages().size();
        boolean mastered = isMastered(result);
        html.open("section", "class", "step current", "id", "resultat", "aria-labelledby", "rubrik-resultat")
                .element("h2", messages.get("result"), "id", "rubrik-resultat");
        switch (result.state()) {
            case DONE -> html.raw(Verdict.CORRECT.paragraph(messages.get("player.done")));
            case FAILED -> html.raw(Verdict.WRONG.paragraph(messages.get("player.failed")));
            case NEW, OPEN -> {}
        }
        html.element("p", result.told(), "role", "status").open("dl", "class", "results");
        writeRow(
                messages.get("player.result-lesson"),
                result.read() == pages,
                messages.get("player.result-pages", result.read(), pages));
        writeRow(
                messages.get("player.result-quiz"),
                mastered,
                result.best()
                        .map(best -> messages.get("player.result-best", messages.percent(best)))
                        .orElseGet(() -> messages.get("player.result-no-quiz")));
        writeRow(
                messages.get("player.result-scenario"),
                result.end().isPresent(),
                result.end()
                        .map(end -> messages.get("player.result-end", end.title()))
                        .orElseGet(() -> messages.get("player.result-no-end")));
        html.close("dl").line();
        if (result.state() == PartState.NEW || result.state() == PartState.OPEN) {
            writeRemaining(result, pages, mastered);
        }
        html.close("section").line();
    }

    private boolean isMastered(ModuleResult result) {
        int mastery = module.completionRule().mastery();
        return result.best().filter(best -> best >= mastery * 100).isPresent();
    }

    private void writeRow(String part, boolean done, String text) {
        html.element("dt", part).open("dd", "class", done ? "correct" : "open");
        html.raw(done ? Icons.CORRECT : "").text(text).close("dd");
    }

    private void writeRemaining(ModuleResult result, int pages, boolean mastered) {
        html.element("h3", messages.get("player.not-done")).open("ul");
        if (result.read() < pages) {
            writeLink(result.parts().lesson(), messages.get("player.remains-lesson"));
        }
        if (!mastered) {
            writeLink(
                    result.parts().quiz(),
                    messages.get("player.remains-quiz", module.completionRule().mastery()));
        }
        if (result.end().isEmpty()) {
            writeLink(result.parts().scenario(), messages.get("player.remains-scenario"));
        }
        html.close("ul").line();
    }

    private void writeLink(PartLinks.Part part, String text) {
        html.open("li").element("a", text, "href", part.href()).close("li");
    }
}
