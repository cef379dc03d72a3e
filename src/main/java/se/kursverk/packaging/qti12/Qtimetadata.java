package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Labels with values, in the order given. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Qtimetadata {

    @XmlElement(name = "qtimetadatafield")
    List<Field> fields = new ArrayList<>();

    /** Nothing yet. */
    public Qtimetadata() {}

    /** Adds a field. */
    public Qtimetadata with(String label, String entry) {
        fields.add(new Field(label, entry));
        return this;
    }

    /** A label with its value. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"fieldlabel", "fieldentry"})
    static final class Field {

        @XmlElement
        String fieldlabel = "";

        @XmlElement
        String fieldentry = "";

        Field() {}

        Field(String fieldlabel, String fieldentry) {
            this.fieldlabel = fieldlabel;
            this.fieldentry = fieldentry;
        }
    }
}
