package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A word of a vocabulary. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"source", "value"})
final class Vocabulary {

    @XmlElement
    String source = "LOMv1.0";

    @XmlElement
    String value = "";

    Vocabulary() {}

    /** @param value of LOM's own vocabulary */
    Vocabulary(String value) {
        this.value = value;
    }
}
