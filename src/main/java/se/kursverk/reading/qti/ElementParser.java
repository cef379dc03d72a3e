package se.kursverk.reading.qti;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;

/**
 * Builds elements, each with the place where its tag begins. Document types are refused where they declare anything, and
 * never loaded; nesting has a limit, so that whoever walks the elements needs none.
 */
final class ElementParser {

    private static final int DEEPEST = 200;

    private final SourceFile file;
    private final String xml;
    private final Problems problems;
    private final Deque<Building> open = new ArrayDeque<>();
    private int scanned;
    private int line = 1;
    private int lineStart;

    private record Building(String name, Map<String, String> attributes, List<Node> nodes, Location location) {}

    ElementParser(SourceFile file, String xml, Problems problems) {
        this.file = file;
        this.xml = xml;
        this.problems = problems;
    }

    Optional<Element> root() {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() >= DEEPEST) {
                            return broken(
                                    start(reader.getLocation().getCharacterOffset()),
                                    "Filen har element i fler nivåer än någon fråga behöver.");
                        }
                        open.push(begun(reader));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (!open.isEmpty()) {
                            open.peek().nodes().add(new Node.Text(reader.getText()));
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        Building done = open.pop();
                        Element element =
                                new Element(done.name(), done.attributes(), done.nodes(), done.location());
                        if (open.isEmpty()) {
                            return Optional.of(element);
                        }
                        open.peek().nodes().add(element);
                    }
                    case XMLStreamConstants.DTD -> {
                        if (reader.getText().indexOf('[') >= 0) {
                            return broken(
                                    Location.of(file.name()),
                                    "Filen har en dokumenttyp med egna deklarationer (DOCTYPE), och sådana läses inte.");
                        }
                    }
                    default -> {}
                }
            }
            return broken(Location.of(file.name()), "Filen har inget innehåll.");
        } catch (XMLStreamException e) {
            javax.xml.stream.Location at = e.getLocation();
            return broken(
                    at == null || at.getLineNumber() < 1
                            ? Location.of(file.name())
                            : new Location(file.name(), at.getLineNumber(), Math.max(0, at.getColumnNumber())),
                    "Filen är inte rätt skriven XML.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private Optional<Element> broken(Location location, String text) {
        problems.error("xml-broken", location, text, "Exportera filen på nytt från verktyget som den kommer från.");
        return Optional.empty();
    }

    private Building begun(XMLStreamReader reader) {
        boolean third = reader.getLocalName().startsWith("qti-");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            attributes.putIfAbsent(third ? camel(name) : name, reader.getAttributeValue(i));
        }
        String name = third ? camel(reader.getLocalName().substring("qti-".length())) : reader.getLocalName();
        return new Building(
                name, attributes, new ArrayList<>(), start(reader.getLocation().getCharacterOffset()));
    }

    /** What 3.0 writes as {@code response-identifier} is {@code responseIdentifier} here. */
    private static String camel(String name) {
        if (name.startsWith("data-") || name.startsWith("aria-") || name.indexOf('-') < 0) {
            return name;
        }
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-') {
                up = true;
            } else {
                camel.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return camel.toString();
    }

    /** Where the tag begins that ends before {@code end}: in well-formed XML no tag contains another {@code <}. */
    private Location start(int end) {
        int limit = Math.clamp(end, 0, xml.length());
        int at = Math.max(0, xml.lastIndexOf('<', Math.max(0, limit - 1)));
        for (; scanned < at; scanned++) {
            if (xml.charAt(scanned) == '\n') {
                line++;
                lineStart = scanned + 1;
            }
        }
        return new Location(file.name(), line, xml.codePointCount(Math.min(lineStart, at), at) + 1);
    }
}
