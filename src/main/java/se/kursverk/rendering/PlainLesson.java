package se.kursverk.rendering;

import java.net.URI;
import java.util.function.UnaryOperator;
import se.kursverk.course.Block;
import se.kursverk.course.Image;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.course.Source;
import se.kursverk.theme.Theme;

/** A whole lesson as plain HTML. */
final class PlainLesson {

    private static final String ASIDE = "border-left: 4px solid %s; padding-left: 16px; margin: 24px 0";
    private static final String CAUTION = ASIDE.formatted("#b3261e");
    private static final String LINE = "#5f6b7a";

    private final Module module;
    private final Messages messages;
    private final String aside;
    private final Html html;
    private final UnaryOperator<String> pictures;

    PlainLesson(Module module, Messages messages, Theme theme, Html html, UnaryOperator<String> pictures) {
        this.module = module;
        this.messages = messages;
        // An LMS shows pages on white, whatever the device wants.
        this.aside = ASIDE.formatted(
                theme.accent().map(accent -> accent.light().toString()).orElse(LINE));
        this.html = html;
        this.pictures = pictures;
    }

    void write() {
        html.element("p", messages.get("start.minutes", module.minutes()) + ".").line();
        html.element("p", messages.get("start.objectives") + ":").line();
        html.open("ul").line();
        module.objectives().forEach(objective -> html.element("li", objective).line());
        html.close("ul").line();
        module.lesson().pages().forEach(this::write);
        writeSources();
    }

    private void write(Lesson.Page page) {
        html.element("h2", page.title()).line();
        page.blocks().forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Prose prose -> html.raw(PlainText.blocks(prose.text()));
            case Block.KeyTerm term -> writeAside(aside, messages.get("plain.term", term.term()), term.definition());
            case Block.Example example ->
                writeAside(aside, messages.get("example", example.workplace()), example.text());
            case Block.Warning warning ->
                writeAside(CAUTION, messages.get("plain.warning", warning.title()), warning.text());
            case Block.Reflection reflection -> writeAside(aside, messages.get("reflection"), reflection.question());
            case Block.SourceNote note -> writeSourceNote(note);
            case Block.Figure figure -> writeFigure(figure);
        }
    }

    private void writeAside(String style, String label, RichText text) {
        html.open("div", "style", style).line();
        html.open("p").element("strong", label).close("p").line();
        html.raw(PlainText.blocks(text));
        html.close("div").line();
    }

    private void writeSourceNote(Block.SourceNote note) {
        html.open("div", "style", aside).line();
        html.raw(PlainText.blocks(note.text()));
        html.open("p").open("small").text(messages.get("source")).text(" ");
        write(note.source());
        html.close("small").close("p").line();
        html.close("div").line();
    }

    private void writeFigure(Block.Figure figure) {
        Image image = module.image(figure.path()).orElseThrow();
        html.open("figure").line();
        html.open(
                        "img",
                        "src",
                        pictures.apply(figure.path()),
                        "alt",
                        figure.alt(),
                        "width",
                        Integer.toString(image.width()),
                        "style",
                        "max-width: 100%; height: auto")
                .line();
        figure.caption()
                .ifPresent(caption -> html.open("figcaption")
                        .raw(PlainText.inline(caption))
                        .close("figcaption")
                        .line());
        html.close("figure").line();
    }

    private void writeSources() {
        if (module.sources().isEmpty()) {
            return;
        }
        html.element("h2", messages.get("start.sources")).line();
        html.open("ul").line();
        for (Source source : module.sources()) {
            html.open("li");
            write(source);
            html.close("li").line();
        }
        html.close("ul").line();
    }

    private void write(Source source) {
        source.url()
                .ifPresentOrElse(
                        url -> html.element(
                                "a", source.title(), "href", URI.create(url).toASCIIString()),
                        () -> html.text(source.title()));
        html.text(", " + source.publisher());
        source.number().ifPresent(number -> html.text(", " + number));
        html.text(", " + messages.date(source.date()) + ".");
    }
}
