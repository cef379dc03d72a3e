package se.kursverk.rendering;

import se.kursverk.course.Module;
import se.kursverk.course.Selection;

/** The document that owns the LMS's API while one reads several modules, each in its inner frame. */
final class ShellDocument {

    private final Selection selection;
    private final Messages messages;
    private final Html html = new Html();

    ShellDocument(Selection selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
    }

    /** Where a module's page lies. */
    static String path(Module module) {
        return "moduler/" + module.id() + ".html";
    }

    String write(String data) {
        Document.open(html, selection.language(), selection.title(), "shell", "");
        html.element("a", messages.get("frame.skip"), "class", "skip", "href", "#innehall")
                .line();
        writeHeader();
        writeOverview();
        html.open("div", "class", "inner", "data-inner", "", "?hidden", "true")
                .close("div")
                .line();
        Document.close(html, data);
        return html.toString();
    }

    private void writeHeader() {
        html.open("header", "class", "top shell-top")
                .line()
                .open("div", "class", "top-line")
                .element("h1", selection.title())
                .open("button", "type", "button", "class", "quiet", "data-overview", "", "?hidden", "true")
                .text(messages.get("shell.overview"))
                .close("button")
                .open("button", "type", "button", "class", "quiet", "data-leave", "", "?hidden", "true")
                .text(messages.get("frame.leave"))
                .close("button")
                .close("div")
                .line()
                .open("div", "class", "top-line small")
                .open("p", "data-step-count", "")
                .close("p")
                .open("p", "data-save", "", "role", "status")
                .close("p")
                .close("div")
                .line()
                .open("progress", "max", "1", "value", "0", "aria-label", messages.get("frame.progress"))
                .close("progress")
                .line()
                .open("div", "class", "unsaved", "data-unsaved", "", "?hidden", "true")
                .open("p")
                .close("p")
                .open("button", "type", "button", "data-retry", "")
                .text(messages.get("frame.retry"))
                .close("button")
                .close("div")
                .line()
                .close("header")
                .line();
    }

    private void writeOverview() {
        html.open("main", "id", "innehall", "tabindex", "-1", "data-overview-page", "")
                .line()
                .element("h2", messages.get("shell.modules"), "tabindex", "-1")
                .open("p", "data-course-result", "")
                .close("p")
                .line()
                .open("ol", "class", "parts modules")
                .line();
        for (Module module : selection.modules()) {
            html.open("li", "data-module", module.id())
                    .open("div")
                    .element("a", module.title(), "href", path(module))
                    .element("p", module.summary(), "class", "small")
                    .element("p", messages.get("start.minutes", module.minutes()), "class", "small")
                    .close("div")
                    .open("span", "class", "state", "data-state", "")
                    .close("span")
                    .close("li")
                    .line();
        }
        html.close("ol")
                .line()
                .element("p", messages.get("start.kept"), "class", "small")
                .open("footer", "class", "about")
                .element("p", messages.get("shell.version", selection.fingerprint()))
                .close("footer")
                .line()
                .close("main")
                .line();
    }
}
