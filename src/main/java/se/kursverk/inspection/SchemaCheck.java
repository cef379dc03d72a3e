package se.kursverk.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;
import se.kursverk.problem.Location;

/** Holds every XML document that the other checks have read against the official schema of its namespace. */
final class SchemaCheck {

    private final Examination examination;
    private final Findings findings;
    private final Schemas schemas;

    SchemaCheck(Examination examination, Schemas schemas) {
        this.examination = examination;
        this.findings = examination.findings();
        this.schemas = schemas;
    }

    void run() {
        Map<String, XmlElement> roots = new LinkedHashMap<>();
        examination.documents().forEach((path, root) -> root.ifPresent(one -> roots.put(path, one)));
        roots.forEach(this::check);
    }

    private void check(String path, XmlElement root) {
        if (examination.facts().kind() == PackageKind.MOODLE_XML) {
            return;
        }
        Optional<Schema> schema = SchemaSet.of(
                        root, examination.facts().kind(), examination.facts().version())
                .flatMap(schemas::of);
        if (schema.isPresent()) {
            validate(path, root, schema.get());
        } else {
            findings.once(
                    Rule.SCHEMA_MISSING,
                    Contents.extension(path) + root.namespace() + root.name(),
                    findings.in(path),
                    "Schemat för " + root.name() + " i namnrymden " + Shown.quoted(root.namespace())
                            + " fanns inte, så sådana filer är inte kontrollerade mot schema.");
        }
    }

    private void validate(String path, XmlElement root, Schema schema) {
        byte[] bytes = Prolog.of(examination.contents().bytes(path).orElse(new byte[0]))
                .withoutDoctype();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collector(path));
        validator.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            throw new IllegalStateException("the validator asks for " + systemId);
        });
        try {
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            XMLReader reader = XmlReader.parser();
            XMLReader filtered = root.name().startsWith("qti-") ? new WithoutData(reader) : reader;
            validator.validate(new SAXSource(filtered, new InputSource(new ByteArrayInputStream(bytes))));
        } catch (SAXException | IOException e) {
            findings.once(
                    Rule.SCHEMA_INVALID,
                    path,
                    findings.in(path),
                    "Filen gick inte att hålla mot schemat: " + Shown.quoted(String.valueOf(e.getMessage())));
        }
    }

    /** Turns what the validator says into findings, where no rule of ours has said it already. */
    private final class Collector implements ErrorHandler {

        private final String path;

        private Collector(String path) {
            this.path = path;
        }

        @Override
        public void warning(SAXParseException e) {
            // A schema's own warnings are no fault of the package.
        }

        @Override
        public void error(SAXParseException e) {
            Location location = findings.in(path, e.getLineNumber(), e.getColumnNumber());
            if (!findings.hasAny(location)) {
                findings.add(
                        Rule.SCHEMA_INVALID,
                        location,
                        "Inte giltigt enligt schemat: " + Shown.quoted(String.valueOf(e.getMessage())));
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }

    /** Leaves out {@code data-*}, which QTI 3 allows everywhere and its schema at hand only by name. */
    private static final class WithoutData extends XMLFilterImpl {

        private WithoutData(XMLReader parent) {
            super(parent);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            AttributesImpl kept = new AttributesImpl();
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!attributes.getQName(i).startsWith("data-")) {
                    kept.addAttribute(
                            attributes.getURI(i),
                            attributes.getLocalName(i),
                            attributes.getQName(i),
                            attributes.getType(i),
                            attributes.getValue(i));
                }
            }
            super.startElement(uri, local, name, kept);
        }
    }
}
