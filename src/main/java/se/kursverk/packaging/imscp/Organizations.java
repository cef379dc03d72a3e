package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The one way in which a package of ours is organised, if any. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Organizations {

    @XmlAttribute(name = "default")
    @Nullable
    String defaultOrganization;

    @XmlElement
    @Nullable
    Organization organization;

    Organizations() {}

    private Organizations(@Nullable String defaultOrganization, @Nullable Organization organization) {
        this.defaultOrganization = defaultOrganization;
        this.organization = organization;
    }

    /** An organization that is named as the default, as SCORM wants it. */
    public static Organizations byDefault(Organization organization) {
        return new Organizations(organization.identifier(), organization);
    }

    /** An organization that nothing names, as Common Cartridge wants it. */
    public static Organizations of(Organization organization) {
        return new Organizations(null, organization);
    }

    /** No organization at all: the resources are everything. */
    public static Organizations none() {
        return new Organizations(null, null);
    }
}
