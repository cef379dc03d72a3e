package se.kursverk.reading.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.SourceText;

/** Reads a whole XML file, or says where and why it cannot be read. */
public final class XmlReader {

    /** More than tables within lists within a question need, and less than any JDK's own limit. */
    private static final int MAX_DEPTH = 90;

    private static final int MAX_NODES = 2_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final SourceText source;
    private final String xml;

    /** White space before the declaration, which parsers refuse and people do not see. */
    private final Location skipped;

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder letters = new StringBuilder();
    private int nodes;

    private XmlReader(SourceText source, Problems problems) {
        this.source = source;
        this.xml = source.text().stripLeading();
        this.skipped = source.location(source.text().length() - xml.length());
        this.problems = problems;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** The root element; empty, with a problem, when the file is not well-formed or not harmless. */
    public static Optional<XmlElement> read(SourceFile file, Problems problems) {
        return SourceText.of(file, problems).flatMap(text -> new XmlReader(text, problems).read());
    }

    private Optional<XmlElement> read() {
        try {
            return events(FACTORY.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            malformed(e);
            return Optional.empty();
        }
    }

    private Optional<XmlElement> events(XMLStreamReader reader) throws XMLStreamException {
        Optional<XmlElement> root = Optional.empty();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    if (declares(reader)) {
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!start(reader)) {
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    letters.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement element = end();
                    if (open.isEmpty()) {
                        root = Optional.of(element);
                    } else {
                        open.element().content().add(element);
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entity", reader.getLocation());
                case XMLStreamConstants.END_DOCUMENT -> {
                    return root;
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // says nothing about questions
                }
                default -> throw new IllegalStateException("event " + reader.getEventType());
            }
        }
        return root;
    }

    /** Whether the document type declares anything of its own, which is reported. */
    private boolean declares(XMLStreamReader reader) {
        String text = source.text();
        int end = index(reader.getLocation());
        int start = Math.max(0, text.lastIndexOf("<!DOCTYPE", end));
        if (text.substring(start, end).indexOf('[') < 0) {
            return false;
        }
        problems.error(
                "xml-doctype",
                source.location(start),
                "Filens DOCTYPE innehåller egna deklarationer, som kan användas till att läsa andra filer.",
                "Ta bort <!DOCTYPE … ]> och exportera frågorna på nytt om det inte hjälper.");
        return true;
    }

    private boolean start(XMLStreamReader reader) {
        flush();
        int index = Math.max(0, source.text().lastIndexOf('<', index(reader.getLocation()) - 1));
        Location location = source.location(index);
        if (open.size() >= MAX_DEPTH || ++nodes > MAX_NODES) {
            problems.error(
                    open.size() >= MAX_DEPTH ? "xml-too-deep" : "xml-too-large",
                    location,
                    open.size() >= MAX_DEPTH
                            ? "Elementen ligger i varandra i fler än " + MAX_DEPTH + " steg."
                            : "Filen har fler än " + MAX_NODES + " element.",
                    "Kontrollera att du valde rätt fil; så ser ingen fil med frågor ut.");
            return false;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI();
        open.push(new Open(
                reader.getLocalName(),
                namespace == null ? "" : namespace,
                Collections.unmodifiableMap(attributes),
                new ArrayList<>(),
                location));
        return true;
    }

    private XmlElement end() {
        flush();
        Open one = open.pop();
        return new XmlElement(one.name(), one.namespace(), one.attributes(), one.content(), one.location());
    }

    private void flush() {
        if (!letters.isEmpty() && !open.isEmpty()) {
            open.element().content().add(new XmlText(letters.toString()));
        }
        letters.setLength(0);
    }

    /** What the parser says is in the machine's language and about grammar; an author is helped more by where he is. */
    private void malformed(XMLStreamException e) {
        Location location = source.location(e.getLocation() == null ? 0 : index(e.getLocation()));
        Open inner = open.peek();
        problems.error(
                "xml-malformed",
                location,
                inner == null
                        ? "Filen går inte att läsa som XML från den här platsen."
                        : "Filen går inte att läsa som XML från den här platsen; elementet <" + inner.name()
                                + "> från rad " + inner.location().line() + " är fortfarande öppet.",
                "Exportera frågorna på nytt, eller rätta raden: varje element ska avslutas, och & och < skrivas &amp;"
                        + " och &lt;.");
    }

    private int index(javax.xml.stream.Location location) {
        int column = location.getLineNumber() == 1 ? skipped.column() - 1 : 0;
        return source.index(location.getLineNumber() + skipped.line() - 1, location.getColumnNumber() + column);
    }

    private record Open(
            String name, String namespace, Map<String, String> attributes, List<XmlNode> content, Location location) {}
}
