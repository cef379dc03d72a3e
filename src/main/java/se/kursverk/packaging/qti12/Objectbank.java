package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Items that no quiz holds yet. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Objectbank {

    @XmlAttribute
    String ident = "";

    @XmlElement(name = "item")
    List<Item> items = List.of();

    Objectbank() {}

    public Objectbank(String ident, List<Item> items) {
        this.ident = ident;
        this.items = List.copyOf(items);
    }
}
