package se.kursverk.reading.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.xml.XmlElement;
import se.kursverk.reading.xml.XmlNode;
import se.kursverk.reading.xml.XmlReader;
import se.kursverk.reading.xml.XmlText;

/** Files of any version of QTI in one spelling. */
public final class QtiXml {

    private static final String THIRD = "qti-";

    private QtiXml() {}

    /** The root, or nothing and a problem. */
    public static Optional<Element> read(SourceFile file, Problems problems) {
        return XmlReader.read(file, problems).map(QtiXml::of);
    }

    /** An element with all that is in it. */
    public static Element of(XmlElement xml) {
        boolean third = xml.name().startsWith(THIRD);
        Map<String, String> attributes = new LinkedHashMap<>();
        xml.attributes()
                .forEach((name, value) ->
                        attributes.put(third && !name.startsWith("data-") ? camel(name) : name, value));
        String name = third ? camel(xml.name().substring(THIRD.length())) : xml.name();
        List<Node> nodes = xml.content().stream().map(QtiXml::node).toList();
        return new Element(name, attributes, nodes, xml.location());
    }

    private static Node node(XmlNode node) {
        return switch (node) {
            case XmlText text -> new Node.Text(text.text());
            case XmlElement element -> of(element);
        };
    }

    private static String camel(String name) {
        if (name.indexOf('-') < 0) {
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
}
