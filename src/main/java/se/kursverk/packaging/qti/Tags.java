package se.kursverk.packaging.qti;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import se.kursverk.packaging.Content;

/**
 * A QTI file in the making: elements of QTI, indented, and HTML as it is. Names are given as QTI 2 spells them; attributes
 * come as names and values in turn, and one without value is left out.
 */
final class Tags {

    private static final int USUAL_FILE = 4096;
    private static final int USUAL_TAG = 64;

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Dialect dialect;

    Tags(Dialect dialect) {
        this(dialect, USUAL_FILE);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    private Tags(Dialect dialect, int capacity) {
        this.dialect = dialect;
        this.out = new StringBuilder(capacity);
    }

    /** Opens the root, which says the namespace. */
    Tags root(String element, String... attributes) {
        String name = dialect.element(element);
        out.append('<').append(name);
        attribute("xmlns", dialect.namespace());
        attributes(attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Opens an element that holds others. */
    Tags open(String element, String... attributes) {
        return openHtml(dialect.element(element), attributes);
    }

    /** Opens an element of HTML that holds others. */
    Tags openHtml(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Tags close() {
        String name = open.pop();
        out.repeat("  ", open.size()).append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    Tags empty(String element, String... attributes) {
        start(dialect.element(element), attributes);
        out.append("/>\n");
        return this;
    }

    /** An element that holds characters. */
    Tags text(String element, String text, String... attributes) {
        return html(element, escaped(text), attributes);
    }

    /** An element that holds HTML. */
    Tags html(String element, String html, String... attributes) {
        String name = dialect.element(element);
        start(name, attributes);
        out.append('>').append(html).append("</").append(name).append(">\n");
        return this;
    }

    /** HTML that stands by itself. */
    Tags html(String html) {
        out.repeat("  ", open.size()).append(html).append('\n');
        return this;
    }

    /** An element within a line, for use in HTML. */
    static String inline(Dialect dialect, String element, String html, String... attributes) {
        Tags tags = new Tags(dialect, USUAL_TAG);
        String name = dialect.element(element);
        tags.out.append('<').append(name);
        tags.attributes(attributes);
        if (html.isEmpty()) {
            tags.out.append("/>");
        } else {
            tags.out.append('>').append(html).append("</").append(name).append('>');
        }
        return tags.out.toString();
    }

    Content content() {
        return Content.of(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void start(String name, String... attributes) {
        out.repeat("  ", open.size()).append('<').append(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                attribute(dialect.attribute(attributes[i]), attributes[i + 1]);
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
