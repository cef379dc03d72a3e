package se.kursverk.packaging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.kursverk.packaging.XmlBinding.Namespace;

/** Turns the events of one document into text. Elements hold either elements, which are indented, or characters. */
final class XmlText extends DefaultHandler {

    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final List<Namespace> declared;
    private final Map<String, Namespace> namespaces;
    private int depth;

    /** Whether the start tag written last still lacks its {@code >}. */
    private boolean open;

    /** Whether the element at hand holds other elements. */
    private boolean parent;

    XmlText(List<Namespace> namespaces) {
        this.declared = namespaces;
        this.namespaces = namespaces.stream().collect(Collectors.toMap(Namespace::annotated, Function.identity()));
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (open) {
            out.append('>');
        }
        if (depth > 0) {
            newLine();
        }
        out.append('<').append(name(uri, localName));
        if (depth == 0) {
            declared.forEach(this::declare);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(name(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
        depth++;
        open = true;
        parent = false;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (length == 0) {
            return;
        }
        if (open) {
            out.append('>');
            open = false;
        }
        escape(new String(chars, start, length), false);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
        if (open) {
            out.append("/>");
            open = false;
        } else {
            if (parent) {
                newLine();
            }
            out.append("</").append(name(uri, localName)).append('>');
        }
        parent = true;
    }

    @Override
    public void endDocument() {
        out.append('\n');
    }

    private void newLine() {
        out.append('\n').repeat("  ", depth);
    }

    private void declare(Namespace namespace) {
        attribute(namespace.prefix().isEmpty() ? "xmlns" : "xmlns:" + namespace.prefix(), namespace.written());
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private String name(String uri, String localName) {
        if (uri.isEmpty()) {
            return localName;
        }
        if (uri.equals(XML_NAMESPACE)) {
            return "xml:" + localName;
        }
        Namespace namespace = namespaces.get(uri);
        if (namespace == null) {
            throw new IllegalStateException("no prefix for " + uri);
        }
        return namespace.prefix().isEmpty() ? localName : namespace.prefix() + ":" + localName;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
