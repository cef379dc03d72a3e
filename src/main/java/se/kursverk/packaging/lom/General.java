package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** Identifiers, title, language, description and keywords (LOM 1). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"identifiers", "title", "language", "description", "keywords"})
final class General {

    @XmlElement(name = "identifier")
    List<Identifier> identifiers = List.of();

    @XmlElement
    Text title = new Text();

    @XmlElement
    String language = "";

    @XmlElement
    Text description = new Text();

    @XmlElement(name = "keyword")
    List<Text> keywords = List.of();

    General() {}

    General(List<Identifier> identifiers, Text title, String language, Text description, List<Text> keywords) {
        this.identifiers = identifiers;
        this.title = title;
        this.language = language;
        this.description = description;
        this.keywords = keywords;
    }
}
