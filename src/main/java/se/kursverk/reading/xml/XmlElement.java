package se.kursverk.reading.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.problem.Location;

/**
 * An element with all that is in it.
 *
 * @param name without prefix
 * @param namespace empty where there is none
 * @param attributes by name, in document order; a prefix stays in the name, as in {@code xml:lang}
 * @param content in document order
 * @param location of its {@code <}
 */
public record XmlElement(
        String name, String namespace, Map<String, String> attributes, List<XmlNode> content, Location location)
        implements XmlNode {

    /** HTML has no closing tags for these. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    public XmlElement {
        content = List.copyOf(content);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements directly within. */
    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** The elements of a name directly within. */
    public List<XmlElement> children(String child) {
        return children().stream().filter(one -> one.name.equals(child)).toList();
    }

    /** The first element of a name directly within. */
    public Optional<XmlElement> child(String child) {
        return children().stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /** The elements of a name anywhere within, in document order. */
    public Stream<XmlElement> descendants(String descendant) {
        return children().stream()
                .flatMap(one -> Stream.concat(
                        one.name.equals(descendant) ? Stream.of(one) : Stream.empty(), one.descendants(descendant)));
    }

    /** All letters within, without tags. */
    public String text() {
        StringBuilder letters = new StringBuilder();
        appendText(letters);
        return letters.toString();
    }

    private void appendText(StringBuilder letters) {
        for (XmlNode node : content) {
            switch (node) {
                case XmlText text -> letters.append(text.text());
                case XmlElement element -> element.appendText(letters);
            }
        }
    }

    /** What is within as HTML, for questions whose text is written in XHTML. */
    public String innerHtml() {
        StringBuilder html = new StringBuilder();
        content.forEach(node -> appendHtml(node, html));
        return html.toString();
    }

    private static void appendHtml(XmlNode node, StringBuilder html) {
        switch (node) {
            case XmlText text -> html.append(escaped(text.text()));
            case XmlElement element -> {
                html.append('<').append(element.name);
                element.attributes.forEach((key, value) -> html.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
                html.append('>');
                if (!VOID.contains(element.name)) {
                    element.content.forEach(child -> appendHtml(child, html));
                    html.append("</").append(element.name).append('>');
                }
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
