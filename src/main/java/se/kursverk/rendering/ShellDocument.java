package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
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
        Document.open(
                html, selection.language(), selection.title(), "shell", "", List.of(messages.file(), "kursverk.js"));
        Document.header(html, messages, selection.theme(), selection.title(), true);
        writeOverview();
        html.open("div", "class", "inner", "data-inner", "", "?hidden", "true")
                .close("div")
                .line();
        Document.close(html, data);
        return html.toString();
    }

    private void writeOverview() {
        html.open("main", "id", "innehall", "tabindex", "-1", "data-overview-page", "")
                .line()
                .element("h2", messages.get("shell.modules"), "tabindex", "-1")
                .element("p", "", "data-course-result", "")
                .line()
                .open("p")
                .element("button", messages.get("frame.begin"), "type", "button", "class", "primary", "data-go-on", "")
                .close("p")
                .line()
                .raw(new ModuleList(messages)
                        .write(selection.modules(), module -> new PartLinks.Part(path(module), Optional.empty())));
        html.element("p", messages.get("start.kept"), "class", "small")
                .open("footer", "class", "about")
                .element("p", messages.get("shell.version", selection.fingerprint()))
                .close("footer")
                .line()
                .close("main")
                .line();
    }
}
