package se.kursverk.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The standards' own schemas, in a folder that has a folder for each standard. Compiled once. Nothing is ever fetched: an
 * address that neither the folder's files nor its OASIS catalogues know makes the set count as missing.
 */
final class Schemas {

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
              <xs:attributeGroup name="specialAttrs">
                <xs:attribute ref="xml:base" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>
                <xs:attribute ref="xml:lang" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>
                <xs:attribute ref="xml:space" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>
              </xs:attributeGroup>
            </xs:schema>
            """;

    private static final String DRIVER = "driver.xsd";

    private final Path folder;
    private final Map<SchemaSet, Optional<Schema>> compiled = new HashMap<>();
    private final Map<Path, Map<String, Path>> catalogs = new HashMap<>();

    Schemas(Path folder) {
        this.folder = folder;
    }

    /** The compiled set; empty where a file of it is not there. */
    Optional<Schema> of(SchemaSet set) {
        return compiled.computeIfAbsent(set, this::compile);
    }

    private Optional<Schema> compile(SchemaSet set) {
        StringBuilder driver = new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">");
        for (String name : set.files()) {
            Path file = folder.resolve(name);
            Optional<String> namespace = targetNamespace(file);
            if (namespace.isEmpty()) {
                return Optional.empty();
            }
            driver.append("<xs:import namespace=\"" + namespace.get() + "\" schemaLocation=\"" + file.toUri() + "\"/>");
        }
        driver.append("</xs:schema>");
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", false);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                    resolve(String.valueOf(namespace), String.valueOf(systemId), String.valueOf(base)));
            return Optional.of(factory.newSchema(new StreamSource(new StringReader(driver.toString()), DRIVER)));
        } catch (SAXException | NotInTheFolder e) {
            return Optional.empty();
        }
    }

    private static Optional<String> targetNamespace(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? new XmlReader(new Findings(""))
                            .read("", Files.readAllBytes(file))
                            .map(root -> root.attribute("targetNamespace"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private LSInput resolve(String namespace, String systemId, String base) {
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            return new SchemaInput(
                    "xml.xsd", new ByteArrayInputStream(XML_NAMESPACE_SCHEMA.getBytes(StandardCharsets.UTF_8)));
        }
        Path file = find(systemId, base);
        try {
            return new SchemaInput(file.toUri().toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the folder that an address means, as seen from the file that names it. */
    private Path find(String systemId, String base) {
        URI address;
        try {
            address = new URI(systemId);
        } catch (URISyntaxException e) {
            throw new NotInTheFolder(systemId);
        }
        Path from = base.startsWith("file:") ? Path.of(URI.create(base)) : folder.resolve(DRIVER);
        Path file;
        if (address.getScheme() == null) {
            file = from.resolveSibling(systemId);
        } else if (address.getScheme().equals("file")) {
            file = Path.of(address);
        } else {
            file = catalogs.computeIfAbsent(from.resolveSibling(""), this::catalog)
                    .get(systemId);
            if (file == null) {
                throw new NotInTheFolder(systemId);
            }
        }
        if (!Files.isRegularFile(file)) {
            throw new NotInTheFolder(systemId);
        }
        return file;
    }

    /** The nearest catalogue above, as far as the folder goes. */
    private Map<String, Path> catalog(Path start) {
        Map<String, Path> addresses = new HashMap<>();
        Path here = start.toAbsolutePath().normalize();
        Path top = folder.toAbsolutePath().normalize();
        for (Path at = here; at != null && at.startsWith(top); at = at.getParent()) {
            addCatalog(at.resolve("catalog.xml"), addresses);
        }
        for (String set : List.of("qti22", "qti21", "cc13")) {
            addCatalog(top.resolve(set).resolve("catalog.xml"), addresses);
        }
        return addresses;
    }

    private static void addCatalog(Path catalog, Map<String, Path> addresses) {
        if (!Files.isRegularFile(catalog)) {
            return;
        }
        try {
            new XmlReader(new Findings(""))
                    .read("", Files.readAllBytes(catalog))
                    .ifPresent(root -> root.children().forEach(one -> {
                        String name = one.is("system") ? one.attribute("systemId") : one.attribute("name");
                        addresses.putIfAbsent(name, catalog.resolveSibling(one.attribute("uri")));
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the compilation of a set that is not whole. */
    private static final class NotInTheFolder extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NotInTheFolder(String address) {
            super(address);
        }
    }
}
