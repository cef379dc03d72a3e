package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** Words in one language ({@code langstringType}'s owner). */
@XmlAccessorType(XmlAccessType.FIELD)
final class Text {

    @XmlElement
    LangString langstring = new LangString();

    Text() {}

    Text(String value, String language) {
        this.langstring = new LangString(value, language);
    }
}
