package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** Title, language, description and keywords. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"title", "language", "description", "keywords"})
final class General {

    @XmlElement
    Text title = new Text();

    @XmlElement
    String language = "";

    @XmlElement
    Text description = new Text();

    @XmlElement(name = "keyword")
    List<Text> keywords = List.of();

    General() {}

    General(Text title, String language, Text description, List<Text> keywords) {
        this.title = title;
        this.language = language;
        this.description = description;
        this.keywords = keywords;
    }
}
