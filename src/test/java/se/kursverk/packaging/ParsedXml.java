package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A document to ask by XPath. Names are those with prefix, as Moodle's parser of SCORM manifests sees them. */
public final class ParsedXml {

    private final Node node;

    private ParsedXml(Node node) {
        this.node = node;
    }

    public static ParsedXml of(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document parsed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(document.getBytes(UTF_8)));
            return new ParsedXml(parsed);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + document, e);
        }
    }

    /** The elements that an expression finds. */
    public List<ParsedXml> all(String expression) {
        return nodes(expression).stream().map(ParsedXml::new).toList();
    }

    /** The texts of what an expression finds: of elements, attributes or text. */
    public List<String> texts(String expression) {
        return nodes(expression).stream().map(Node::getTextContent).toList();
    }

    /** The one text that an expression finds. */
    public String text(String expression) {
        List<String> texts = texts(expression);
        if (texts.size() != 1) {
            throw new AssertionError(expression + " finds " + texts);
        }
        return texts.getFirst();
    }

    public int count(String expression) {
        return nodes(expression).size();
    }

    public String name() {
        return node.getNodeName();
    }

    public String attribute(String name) {
        return ((Element) node).getAttribute(name);
    }

    private List<Node> nodes(String expression) {
        try {
            NodeList list =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(expression, node, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < list.getLength(); i++) {
                nodes.add(list.item(i));
            }
            return nodes;
        } catch (XPathException e) {
            throw new AssertionError(expression, e);
        }
    }
}
