package se.kursverk.reading;

import java.util.Set;

/** What is done with HTML's elements, by their names. */
final class Tags {

    static final Set<String> EMPHASIS = Set.of("em", "i", "dfn", "var", "cite");
    static final Set<String> STRONG = Set.of("strong", "b");
    static final Set<String> KEPT = Set.of("sub", "sup", "kbd");
    static final Set<String> CODE = Set.of("code", "samp", "tt");
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Stand on lines of their own and are otherwise paragraphs. */
    static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "main",
            "header",
            "footer",
            "nav",
            "address",
            "figure",
            "figcaption",
            "details",
            "summary",
            "fieldset",
            "legend",
            "hgroup",
            "dl",
            "dt",
            "dd",
            "center",
            "form",
            "caption",
            "li");

    /** Say nothing that is seen. */
    static final Set<String> TRANSPARENT = Set.of(
            "span",
            "a",
            "abbr",
            "acronym",
            "bdi",
            "bdo",
            "wbr",
            "data",
            "time",
            "label",
            "noscript",
            "picture",
            "nobr",
            "o:p",
            "body",
            "html",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot");

    /** Look different elsewhere. */
    static final Set<String> FORMATTING = Set.of(
            "u", "s", "strike", "del", "ins", "mark", "small", "big", "font", "ruby", "rt", "rp", "blink", "marquee");

    static final Set<String> MEDIA = Set.of(
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "source",
            "track",
            "applet",
            "canvas",
            "svg",
            "map",
            "area",
            "frame",
            "frameset",
            "portal");

    static final Set<String> FORM =
            Set.of("input", "select", "textarea", "button", "option", "datalist", "output", "progress", "meter");

    /** About the page, not on it. */
    static final Set<String> UNSEEN =
            Set.of("head", "title", "meta", "link", "base", "template", "param", "col", "colgroup");

    private Tags() {}
}
