package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import se.kursverk.packaging.Vcard;

/** Who gives the course to its learners. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"role", "entity"})
final class Contribute {

    @XmlElement
    Role role = new Role();

    @XmlElement(name = "centity")
    Entity entity = new Entity();

    Contribute() {}

    Contribute(String publisher) {
        entity.card = Vcard.of(publisher);
    }

    /** A word of LOM's vocabulary, which is nobody's language. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"source", "value"})
    static final class Role {

        @XmlElement
        Text source = new Text("LOMv1.0", "x-none");

        @XmlElement
        Text value = new Text("publisher", "x-none");
    }

    /** {@code centityType}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Entity {

        @XmlElement(name = "vcard")
        String card = "";
    }
}
