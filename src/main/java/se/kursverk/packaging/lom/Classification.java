package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** Which competence something is about (LOM 9), by our own ids. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"purpose", "taxonPath"})
final class Classification {

    @XmlElement
    Vocabulary purpose = new Vocabulary("competency");

    @XmlElement
    TaxonPath taxonPath = new TaxonPath();

    Classification() {}

    Classification(String competence) {
        taxonPath.taxon.id = competence;
    }

    /** Where in a taxonomy. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"source", "taxon"})
    static final class TaxonPath {

        @XmlElement
        Text source = new Text("kursverk", "en");

        @XmlElement
        Taxon taxon = new Taxon();
    }

    /** A place in a taxonomy. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Taxon {

        @XmlElement
        String id = "";
    }
}
