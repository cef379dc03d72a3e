package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** A resource that another one needs. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Dependency {

    @XmlAttribute
    String identifierref = "";

    Dependency() {}

    Dependency(String identifierref) {
        this.identifierref = identifierref;
    }

    String identifierref() {
        return identifierref;
    }
}
