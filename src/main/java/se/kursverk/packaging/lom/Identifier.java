package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A name within a catalogue. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"catalog", "entry"})
final class Identifier {

    @XmlElement
    String catalog = "";

    @XmlElement
    String entry = "";

    Identifier() {}

    Identifier(String catalog, String entry) {
        this.catalog = catalog;
        this.entry = entry;
    }
}
