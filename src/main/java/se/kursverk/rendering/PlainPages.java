package se.kursverk.rendering;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import se.kursverk.course.Block;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario;
import se.kursverk.course.Selection;
import se.kursverk.theme.Theme;

/**
 * HTML that survives any LMS's sanitiser: no ids, scripts, style sheets or drawings, pictures as raster files, headings
 * from {@code h2}, no links between pages, and nothing that has to be unfolded. What marks a block out is said in words
 * first; the few inline styles only underline it.
 */
public final class PlainPages {

    private final Messages messages;
    private final Locale language;
    private final Theme theme;

    private PlainPages(Locale language, Theme theme) {
        this.messages = Messages.in(language);
        this.language = language;
        this.theme = theme;
    }

    /** Pages whose headings are in a language, under nobody's name. */
    public static PlainPages in(Locale language) {
        return in(language, Theme.NONE);
    }

    /** Pages whose headings are in a language, with a theme's name and colour. */
    public static PlainPages in(Locale language, Theme theme) {
        return new PlainPages(language, theme);
    }

    /** An HTML fragment of block elements. */
    public static String fragment(RichText text) {
        return PlainText.blocks(text).strip();
    }

    /** An HTML fragment that goes within a line where the text is a single paragraph; blocks otherwise. */
    public static String inline(RichText text) {
        return PlainText.inline(text);
    }

    /** An HTML fragment that begins with a label, on the same line where the text is a single paragraph. */
    public static String labelled(String label, RichText text) {
        return PlainText.labelled(label, text);
    }

    /** Where and as whom a situation takes place, as HTML. */
    public static String setting(Scenario.Situation situation) {
        return PlainScenario.setting(situation);
    }

    /** The words alone, on one line, not as HTML. */
    public static String words(RichText text) {
        return TextHtml.plain(text);
    }

    /** Text as HTML. */
    public static String escape(String text) {
        return new Html().text(text).toString();
    }

    /** What is said under a key of the messages, with {@code {0}}, {@code {1}} … filled in. */
    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Who gives the course to its learners, as a sentence. */
    public String givenBy(String name) {
        return messages.get("plain.given-by", name);
    }

    /**
     * A whole lesson on one page, with what it rests on.
     *
     * @param pictures the address of the picture at a path of the module
     */
    public PlainPage lesson(Module module, UnaryOperator<String> pictures) {
        Html html = new Html();
        new PlainLesson(module, messages, theme, html, pictures).write();
        return page(messages.get("plain.title.lesson", module.title()), html, module);
    }

    /** The scenario, read from top to bottom: situations, choices with what they lead to, ends. */
    public PlainPage scenario(Module module) {
        Html html = new Html();
        new PlainScenario(module.scenario(), messages, html).write();
        return page(messages.get("plain.title.scenario", module.title()), html, module);
    }

    /** What the package holds, and how to take it. */
    public PlainPage overview(Selection selection) {
        return overview(selection, new Html());
    }

    /**
     * What the package holds, and how to take it, below the theme's logo.
     *
     * @param logo the address of the logo as a PNG
     */
    public PlainPage overview(Selection selection, String logo) {
        return overview(selection, ThemeHtml.plain(theme, logo));
    }

    private PlainPage overview(Selection selection, Html html) {
        theme.name().ifPresent(name -> html.element("p", givenBy(name)).line());
        html.open("p")
                .text(messages.get(
                        selection.modules().size() == 1 ? "plain.overview.one" : "plain.overview.several",
                        selection.modules().size(),
                        selection.minutes()))
                .close("p")
                .line();
        for (Module module : selection.modules()) {
            html.element("h2", module.title()).line();
            html.element("p", module.summary()).line();
            html.open("p")
                    .text(messages.get("start.minutes", module.minutes()))
                    .text(". ")
                    .text(messages.get(
                            "plain.overview.mastery", module.completionRule().mastery()))
                    .close("p")
                    .line();
        }
        String version = selection.modules().size() == 1
                ? version(selection.modules().getFirst())
                : messages.get("shell.version", selection.fingerprint());
        return page(messages.get("plain.title.overview"), html, version);
    }

    /** The terms that the lessons define, in alphabetical order; without any, an empty page. */
    public PlainPage glossary(Selection selection) {
        Collator collator = Collator.getInstance(language);
        List<Block.KeyTerm> terms = new ArrayList<>(terms(selection));
        terms.sort(Comparator.comparing(Block.KeyTerm::term, collator::compare).thenComparing(Block.KeyTerm::term));
        Html html = new Html();
        html.open("dl").line();
        for (Block.KeyTerm term : terms) {
            html.open("dt").open("strong").text(term.term()).close("strong").close("dt");
            html.open("dd")
                    .raw(PlainText.blocks(term.definition()).strip())
                    .close("dd")
                    .line();
        }
        html.close("dl").line();
        return page(messages.get("plain.title.glossary"), html, messages.get("shell.version", selection.fingerprint()));
    }

    /** The terms that the lessons define, each once, in the order in which they appear. */
    public static List<Block.KeyTerm> terms(Selection selection) {
        List<Block.KeyTerm> terms = new ArrayList<>();
        for (Module module : selection.modules()) {
            module.lesson().pages().stream()
                    .flatMap(page -> page.blocks().stream())
                    .filter(Block.KeyTerm.class::isInstance)
                    .map(Block.KeyTerm.class::cast)
                    .filter(term ->
                            terms.stream().noneMatch(other -> other.term().equals(term.term())))
                    .forEach(terms::add);
        }
        return terms;
    }

    private PlainPage page(String title, Html body, Module module) {
        StringBuilder foot = new StringBuilder(version(module));
        module.review()
                .ifPresent(review -> foot.append(". ")
                        .append(messages.get("start.reviewed", messages.date(review.date()), review.by()))
                        .append('.'));
        return page(title, body, foot.toString());
    }

    private String version(Module module) {
        return messages.get("start.version", module.version(), module.fingerprint());
    }

    private PlainPage page(String title, Html body, String foot) {
        Html html = new Html();
        html.raw(body.toString());
        html.raw("<hr/>").line();
        html.open("p")
                .open("small")
                .text(theme.name().map(name -> name + ". ").orElse("") + foot)
                .close("small")
                .close("p")
                .line();
        return new PlainPage(title, language, html.toString());
    }
}
