package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Files that belong together, with the one to open and other resources they need. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"metadata", "files", "dependencies"})
public final class Resource {

    @XmlAttribute
    String identifier = "";

    @XmlAttribute
    String type = "";

    @XmlAttribute
    @Nullable
    String href;

    @XmlAnyAttribute
    Map<QName, String> extensions = Map.of();

    @XmlElement
    @Nullable
    Metadata metadata;

    @XmlElement(name = "file")
    List<FileReference> files = List.of();

    @XmlElement(name = "dependency")
    List<Dependency> dependencies = List.of();

    Resource() {}

    private Resource(
            String identifier,
            String type,
            @Nullable String href,
            Map<QName, String> extensions,
            List<String> files,
            List<String> dependencies) {
        this.identifier = identifier;
        this.type = type;
        this.href = href;
        this.extensions = extensions;
        this.files = files.stream().map(FileReference::new).toList();
        this.dependencies = dependencies.stream().map(Dependency::new).toList();
    }

    /**
     * Files of which the first is opened.
     *
     * @param dependencies identifiers of other resources
     */
    public static Resource opening(String identifier, String type, List<String> files, List<String> dependencies) {
        return new Resource(identifier, type, files.getFirst(), Map.of(), files, dependencies);
    }

    /** A descriptor that a system reads rather than opens. */
    public static Resource descriptor(String identifier, String type, String file) {
        return new Resource(identifier, type, null, Map.of(), List.of(file), List.of());
    }

    /** The same with an attribute of another vocabulary. */
    public Resource with(QName attribute, String value) {
        return new Resource(
                identifier,
                type,
                href,
                Map.of(attribute, value),
                files.stream().map(FileReference::href).toList(),
                dependencies.stream().map(Dependency::identifierref).toList());
    }

    /** The same with a description of itself. */
    public Resource described(Metadata description) {
        Resource described = new Resource();
        described.identifier = identifier;
        described.type = type;
        described.href = href;
        described.extensions = extensions;
        described.metadata = description;
        described.files = files;
        described.dependencies = dependencies;
        return described;
    }
}
