package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** What a package is called, how its content is organised and which files it has. */
@XmlRootElement(name = "manifest")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"metadata", "organizations", "resources"})
public final class Manifest {

    /** IMS CP 1.1, to be replaced by a profile's own. */
    public static final String NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";

    @XmlAttribute
    String identifier = "";

    @XmlElement
    Metadata metadata = new Metadata();

    @XmlElement
    Organizations organizations = new Organizations();

    @XmlElementWrapper
    @XmlElement(name = "resource")
    List<Resource> resources = List.of();

    Manifest() {}

    /** @param identifier an {@code xs:ID}, the same in every release */
    public Manifest(String identifier, Metadata metadata, Organizations organizations, List<Resource> resources) {
        this.identifier = identifier;
        this.metadata = metadata;
        this.organizations = organizations;
        this.resources = List.copyOf(resources);
    }
}
