package se.kursverk.rendering;

import java.util.Optional;
import se.kursverk.course.Block;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Source;

/** The pages of a lesson. */
final class LessonHtml {

    private final Module module;
    private final Messages messages;
    private final Html html;
    private final String root;

    /** @param root where the package begins, as seen from the document */
    LessonHtml(Module module, Messages messages, Html html, String root) {
        this.module = module;
        this.messages = messages;
        this.html = html;
        this.root = root;
    }

    /** A page among others, of which the player shows one at a time. */
    void write(Lesson.Page page) {
        write(page, "step");
    }

    /** A page that stands alone. */
    void writeAlone(Lesson.Page page) {
        write(page, "step current");
    }

    private void write(Lesson.Page page, String name) {
        html.open(
                        "section",
                        "class",
                        name,
                        "id",
                        "sida-" + page.id(),
                        "data-step",
                        "page",
                        "data-page",
                        page.id(),
                        "aria-labelledby",
                        "rubrik-" + page.id())
                .line()
                .element("h2", page.title(), "id", "rubrik-" + page.id(), "tabindex", "-1")
                .line();
        page.blocks().forEach(this::write);
        html.close("section").line();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Prose prose -> html.raw(TextHtml.blocks(prose.text()));
            case Block.KeyTerm term -> writeKeyTerm(term);
            case Block.Example example -> writeExample(example);
            case Block.Warning warning -> writeWarning(warning);
            case Block.Reflection reflection -> writeReflection(reflection);
            case Block.SourceNote note -> writeSourceNote(note);
            case Block.Figure figure -> writeFigure(figure);
        }
    }

    private void writeKeyTerm(Block.KeyTerm term) {
        html.open("div", "class", "term")
                .open("p", "class", "term-name")
                .open("dfn")
                .text(term.term())
                .close("dfn")
                .close("p")
                .raw(TextHtml.blocks(term.definition()))
                .close("div")
                .line();
    }

    private void writeExample(Block.Example example) {
        html.open("div", "class", "example")
                .element("p", messages.get("example", example.workplace()), "class", "label")
                .raw(TextHtml.blocks(example.text()))
                .close("div")
                .line();
    }

    private void writeWarning(Block.Warning warning) {
        html.open("div", "class", "warning")
                .open("p", "class", "label")
                .raw(Icons.WARNING)
                .text(warning.title())
                .close("p")
                .raw(TextHtml.blocks(warning.text()))
                .close("div")
                .line();
    }

    private void writeReflection(Block.Reflection reflection) {
        String field = "anteckning-" + reflection.id();
        html.open("div", "class", "reflection")
                .element("p", messages.get("reflection"), "class", "label")
                .raw(TextHtml.blocks(reflection.question()))
                .element("label", messages.get("reflection.note"), "for", field)
                .element("p", messages.get("reflection.private"), "class", "small", "id", field + "-hjalp")
                .open("textarea", "id", field, "rows", "3", "autocomplete", "off", "aria-describedby", field + "-hjalp")
                .close("textarea")
                .close("div")
                .line();
    }

    private void writeSourceNote(Block.SourceNote note) {
        Source source = note.source();
        html.open("div", "class", "source").raw(TextHtml.blocks(note.text())).open("p", "class", "small");
        html.text(messages.get("source") + " ");
        SourceHtml.write(source, messages, html);
        html.close("p").close("div").line();
    }

    private void writeFigure(Block.Figure figure) {
        html.open("figure")
                .raw(module.image(figure.path())
                        .map(image -> PictureHtml.of(module, image, figure.alt(), root))
                        .orElseThrow());
        Optional.of(figure)
                .flatMap(Block.Figure::caption)
                .ifPresent(caption ->
                        html.open("figcaption").raw(TextHtml.inline(caption)).close("figcaption"));
        html.close("figure").line();
    }
}
