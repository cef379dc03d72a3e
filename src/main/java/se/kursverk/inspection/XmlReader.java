package se.kursverk.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/** Reads XML into a tree with positions. No DTD is read, no entity expanded, nothing fetched. */
final class XmlReader {

    private static final SAXParserFactory FACTORY = factory();

    private final Findings findings;
    private final SAXParser parser;

    /** Reads one document after the other with one parser, since making a parser takes longer than most documents. */
    XmlReader(Findings findings) {
        this.findings = findings;
        this.parser = newParser();
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A parser for those who validate; as careful as the one used here. */
    static XMLReader parser() {
        try {
            return newParser().getXMLReader();
        } catch (SAXException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static SAXParser newParser() {
        try {
            SAXParser parser = FACTORY.newSAXParser();
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The root, unless the document is not well-formed or holds what may not be read; then the findings say so. */
    Optional<XmlElement> read(String path, byte[] bytes) {
        Prolog prolog = Prolog.of(bytes);
        if (prolog.declaresEntities()) {
            findings.add(
                    Rule.XML_DOCTYPE,
                    findings.in(path, prolog.line(), 0),
                    "XML-filen har en DOCTYPE med egna deklarationer; sådana läses aldrig.");
            return Optional.empty();
        }
        Handler handler = new Handler(path);
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(prolog.withoutDoctype()));
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.parse(source, handler);
            checkEncoding(path, handler.encoding);
            return Optional.ofNullable(handler.root);
        } catch (TooLarge e) {
            tooLarge(path);
        } catch (SAXParseException e) {
            if (String.valueOf(e.getMessage()).startsWith("JAXP0001")) {
                tooLarge(path);
                return Optional.empty();
            }
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            findings.add(
                    doctype ? Rule.XML_DOCTYPE : Rule.XML_MALFORMED,
                    findings.in(path, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber())),
                    doctype
                            ? "XML-filen har en DOCTYPE; sådana läses aldrig."
                            : "XML-filen går inte att läsa: " + Shown.quoted(String.valueOf(e.getMessage())) + ".");
        } catch (SAXException | IOException e) {
            findings.add(
                    Rule.XML_MALFORMED,
                    findings.in(path, handler.line, handler.column),
                    "XML-filen går inte att läsa: " + Shown.quoted(String.valueOf(e.getMessage())) + ".");
        }
        return Optional.empty();
    }

    /** By a limit of ours, or of the JDK's own. */
    private void tooLarge(String path) {
        findings.add(
                Rule.XML_TOO_LARGE, findings.in(path), "XML-filen har för många element eller för djupt liggande.");
    }

    private void checkEncoding(String path, String encoding) {
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
            findings.add(
                    Rule.XML_ENCODING, findings.in(path, 1, 1), "XML-filen är skriven i " + encoding + ", inte UTF-8.");
        }
    }

    /** Ends the parsing of a document that takes too much. */
    private static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Builds the tree. SAX tells where an element's start tag ends; where it begins is where whatever came before it ended.
     */
    private static final class Handler extends DefaultHandler2 {

        private final String path;
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private @Nullable Locator locator;
        private @Nullable XmlElement root;
        private String encoding = "";
        private int line = 1;
        private int column = 1;
        private int elements;

        private Handler(String path) {
            this.path = path;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        private void move() {
            Locator here = locator;
            if (here != null) {
                line = here.getLineNumber();
                column = here.getColumnNumber();
            }
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws TooLarge {
            if (++elements > Budget.ELEMENTS || open.size() >= Budget.DEPTH) {
                throw new TooLarge();
            }
            XmlElement element = new XmlElement(path, uri.intern(), name.intern(), line, column);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.put(attributes.getQName(i).intern(), attributes.getValue(i));
            }
            XmlElement parent = open.peek();
            if (parent == null) {
                root = element;
                if (locator instanceof Locator2 more && more.getEncoding() != null) {
                    encoding = more.getEncoding();
                }
            } else {
                parent.append(element);
            }
            open.push(element);
            move();
        }

        @Override
        public void endElement(String uri, String local, String name) {
            open.pop();
            move();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            XmlElement parent = open.peek();
            if (parent != null) {
                parent.append(characters, start, length);
            }
            move();
            // The parser has by then seen what ends the text: the bracket of the next tag.
            column = Math.max(1, column - 1);
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length) {
            move();
        }

        @Override
        public void comment(char[] characters, int start, int length) {
            move();
        }

        @Override
        public void processingInstruction(String target, String data) {
            move();
        }

        @Override
        public void endCDATA() {
            move();
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId)
                throws SAXException {
            throw new SAXException("external entity in " + path);
        }
    }
}
