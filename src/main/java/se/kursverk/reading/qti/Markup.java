package se.kursverk.reading.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The HTML in a question file, written out again so that what is no text of the question is left out or replaced. */
public final class Markup {

    private static final Set<String> EMPTY = Set.of("img", "br", "hr", "col", "source", "track");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption");

    private static final Set<String> TEXT = Set.of(
            "span",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "sub",
            "sup",
            "code",
            "kbd",
            "samp",
            "var",
            "cite",
            "dfn",
            "abbr",
            "acronym",
            "q",
            "tt",
            "big",
            "small",
            "a",
            "colgroup",
            "object",
            "math",
            "audio",
            "video",
            "picture",
            "iframe",
            "svg",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "details",
            "summary",
            "ruby",
            "rb",
            "rt",
            "rp",
            "bdi",
            "bdo",
            "del",
            "ins",
            "mark",
            "address",
            "script",
            "style",
            "form",
            "input",
            "embed");

    private static final Pattern ALIGNED = Pattern.compile("qti-align-(left|center|right)");

    private final Function<Element, Optional<String>> replacement;
    private final StringBuilder html = new StringBuilder();

    private Markup(Function<Element, Optional<String>> replacement) {
        this.replacement = replacement;
    }

    /** What is in an element, as HTML. */
    public static String of(Element element) {
        return of(element.nodes(), any -> Optional.empty());
    }

    /**
     * Nodes as HTML.
     *
     * @param replacement what stands in the place of an element, as HTML; nothing leaves the element as it is
     */
    public static String of(List<Node> nodes, Function<Element, Optional<String>> replacement) {
        Markup markup = new Markup(replacement);
        markup.write(nodes);
        return markup.html.toString().strip();
    }

    /** Text as HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Whether an element of HTML stands on lines of its own. */
    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.name());
    }

    private void write(List<Node> nodes) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Text text -> html.append(escaped(text.characters()));
                case Element element -> write(element);
            }
        }
    }

    /** What is not HTML is a wrapper of QTI, of which only the contents count. */
    private void write(Element element) {
        Optional<String> instead = replacement.apply(element);
        String name = element.name();
        if (instead.isPresent()) {
            html.append(instead.get());
        } else if (EMPTY.contains(name)) {
            open(element);
        } else if (BLOCKS.contains(name) || TEXT.contains(name)) {
            open(element);
            write(element.nodes());
            html.append("</").append(name).append('>');
        } else {
            write(element.nodes());
        }
    }

    private void open(Element element) {
        html.append('<').append(element.name());
        element.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> html.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(escaped(attribute.getValue()).replace("\"", "&quot;"))
                        .append('"'));
        alignment(element)
                .ifPresent(side -> html.append(" align=\"").append(side).append('"'));
        html.append('>');
    }

    /** The shared vocabulary of QTI 3 aligns by class, which HTML does not. */
    private static Optional<String> alignment(Element element) {
        return Stream.of(element.attributeOrEmpty("class").split("\\s+"))
                .filter(name -> ALIGNED.matcher(name).matches())
                .map(name -> name.substring(name.lastIndexOf('-') + 1))
                .findFirst();
    }
}
