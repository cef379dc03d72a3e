package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** Words in one language (LangString). */
@XmlAccessorType(XmlAccessType.FIELD)
final class Text {

    @XmlElement
    LanguageString string = new LanguageString();

    Text() {}

    Text(String value, String language) {
        this.string = new LanguageString(value, language);
    }
}
