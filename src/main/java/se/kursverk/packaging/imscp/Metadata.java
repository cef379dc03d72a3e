package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which profile a manifest follows, and what the package or a resource is about in some metadata vocabulary. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"schema", "schemaversion", "descriptions"})
public final class Metadata {

    @XmlElement
    @Nullable
    String schema;

    @XmlElement
    @Nullable
    String schemaversion;

    @XmlAnyElement(lax = true)
    List<Object> descriptions = List.of();

    Metadata() {}

    /**
     * A profile and a description.
     *
     * @param description the root of a metadata vocabulary, such as LOM
     */
    public Metadata(String schema, String schemaversion, Object description) {
        this.schema = schema;
        this.schemaversion = schemaversion;
        this.descriptions = List.of(description);
    }

    /** A profile alone. */
    public Metadata(String schema, String schemaversion) {
        this.schema = schema;
        this.schemaversion = schemaversion;
    }

    /** What a resource is about, which follows no profile of its own. */
    public static Metadata of(Object description) {
        Metadata metadata = new Metadata();
        metadata.descriptions = List.of(description);
        return metadata;
    }
}
