package se.kursverk.rendering;

import java.util.List;
import se.kursverk.course.Block;
import se.kursverk.course.Module;
import se.kursverk.course.Source;

/** Where a module begins: what one will be able to do, how long it takes, its parts and how far one has come. */
final class StartHtml {

    private final Module module;
    private final Messages messages;
    private final Html html;

    private final PartLinks parts;

    StartHtml(Module module, Messages messages, Html html, PartLinks parts) {
        this.module = module;
        this.messages = messages;
        this.html = html;
        this.parts = parts;
    }

    void write() {
        html.open(
                        "section",
                        "class",
                        "step current",
                        "id",
                        "start",
                        "data-step",
                        "start",
                        "aria-labelledby",
                        "rubrik-start")
                .line()
                .element("p", module.summary(), "class", "lead")
                .element("h2", messages.get("start.objectives"), "id", "rubrik-start", "tabindex", "-1")
                .open("ul", "class", "objectives");
        module.objectives().forEach(objective -> html.element("li", objective));
        html.close("ul")
                .element("p", messages.get("start.minutes", module.minutes()), "class", "minutes")
                .line();
        writeParts();
        html.element("p", messages.get("start.kept"), "class", "small")
                .line()
                .open("footer", "class", "about")
                .line();
        module.review()
                .ifPresent(review ->
                        html.element("p", messages.get("start.reviewed", messages.date(review.date()), review.by())));
        html.element("p", messages.get("start.version", module.version(), module.fingerprint()));
        writeTerms();
        writeSources();
        html.close("footer").line().close("section").line();
    }

    private void writeParts() {
        html.open("ol", "class", "parts").line();
        writePart(
                "lesson",
                parts.lesson(),
                messages.get("start.lesson", module.lesson().pages().size()));
        writePart(
                "quiz",
                parts.quiz(),
                messages.get("start.quiz", module.quiz().items().size()));
        writePart("scenario", parts.scenario(), messages.get("start.scenario"));
        html.close("ol").line();
    }

    private void writePart(String part, PartLinks.Part link, String text) {
        if (link.state().isPresent()) {
            html.open("li", "data-part", part, "data-is", link.state().get().id());
        } else {
            html.open("li", "data-part", part);
        }
        html.element("a", text, "href", link.href())
                .open("span", "class", "state", "data-state", "")
                .text(link.state().map(state -> messages.get(state.key())).orElse(""))
                .close("span")
                .close("li")
                .line();
    }

    private void writeTerms() {
        List<Block.KeyTerm> terms = module.lesson().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block.KeyTerm.class::isInstance)
                .map(Block.KeyTerm.class::cast)
                .toList();
        if (terms.isEmpty()) {
            return;
        }
        html.open("details", "class", "terms")
                .element("summary", messages.get("start.terms"))
                .open("dl")
                .line();
        for (Block.KeyTerm term : terms) {
            html.element("dt", term.term())
                    .open("dd")
                    .raw(TextHtml.blocks(term.definition()))
                    .close("dd")
                    .line();
        }
        html.close("dl").close("details").line();
    }

    private void writeSources() {
        html.open("details", "class", "sources").element("summary", messages.get("start.sources"));
        html.open("ul").line();
        for (Source source : module.sources()) {
            html.open("li");
            SourceHtml.write(source, messages, html);
            html.close("li").line();
        }
        html.close("ul").close("details").line();
    }
}
