package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** A file of a resource (element {@code file}), by its path in the package. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "file")
final class FileReference {

    @XmlAttribute
    String href = "";

    FileReference() {}

    FileReference(String href) {
        this.href = href;
    }

    String href() {
        return href;
    }
}
