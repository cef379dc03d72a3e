package se.kursverk.rendering;

import java.util.List;
import se.kursverk.course.Module;
import se.kursverk.theme.Theme;

/** The one HTML document of a module: header, steps, the bar at the foot, and the player's data. */
final class ModuleDocument {

    /** How the page stands: a package of its own, or a page in the shell's frame. */
    enum Kind {
        ONLY("only", ""),
        FRAMED("framed", "../");

        private final String id;
        private final String root;

        Kind(String id, String root) {
            this.id = id;
            this.root = root;
        }
    }

    private final Module module;
    private final Messages messages;
    private final Kind kind;
    private final Theme theme;
    private final Html html = new Html();

    ModuleDocument(Module module, Messages messages, Kind kind, Theme theme) {
        this.module = module;
        this.messages = messages;
        this.kind = kind;
        this.theme = theme;
    }

    /**
     * Writes the document.
     *
     * @param data JSON for the player
     */
    String write(String data) {
        List<String> scripts = switch (kind) {
            case ONLY -> List.of("kursverk.js");
            case FRAMED -> List.of(messages.file(), "kursverk.js");
        };
        Document.open(html, module.language(), module.title(), kind.id, kind.root, scripts);
        Document.header(html, messages, theme, module.title(), false);
        html.open("main", "id", "innehall", "tabindex", "-1").line();
        new StartHtml(module, messages, html, PartLinks.within(module)).write();
        module.lesson().pages().forEach(page -> new LessonHtml(module, messages, html, kind.root).write(page));
        new QuizHtml(module, messages, html).write();
        new ScenarioHtml(module.scenario(), messages, html).write();
        writeResult();
        html.close("main").line();
        writeBar();
        Document.close(html, data);
        return html.toString();
    }

    private void writeResult() {
        html.open(
                        "section",
                        "class",
                        "step",
                        "id",
                        "resultat",
                        "data-step",
                        "result",
                        "aria-labelledby",
                        "rubrik-resultat")
                .element("h2", messages.get("result"), "id", "rubrik-resultat", "tabindex", "-1")
                .open("div", "data-result", "")
                .close("div")
                .close("section")
                .line();
    }

    private void writeBar() {
        html.open("nav", "class", "bar", "aria-label", messages.get("frame.bar"))
                .open("button", "type", "button", "class", "secondary", "data-back", "")
                .text(messages.get("frame.back"))
                .close("button")
                .open("button", "type", "button", "class", "primary", "data-next", "")
                .text(messages.get("frame.begin"))
                .close("button")
                .close("nav")
                .line();
    }
}
