package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identifiers, title, language, description and keywords (LOM 1). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"identifiers", "title", "language", "description", "keywords"})
final class General {

    @XmlElement(name = "identifier")
    List<Identifier> identifiers = List.of();

    @XmlElement
    @Nullable
    Text title;

    @XmlElement
    @Nullable
    String language;

    @XmlElement
    @Nullable
    Text description;

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

    static General identified(Identifier identifier) {
        General general = new General();
        general.identifiers = List.of(identifier);
        return general;
    }
}
