package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** What something points to (LOM 7): a page of our lesson, in the catalogue {@code kursverk-page}. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Relation {

    @XmlElement
    Vocabulary kind = new Vocabulary("references");

    @XmlElement
    Target resource = new Target();

    Relation() {}

    Relation(String page) {
        resource.identifier = new Identifier("kursverk-page", page);
    }

    /** The other side. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Target {

        @XmlElement
        Identifier identifier = new Identifier();
    }
}
