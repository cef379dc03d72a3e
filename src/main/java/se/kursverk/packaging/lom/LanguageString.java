package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** The words and their language. */
@XmlAccessorType(XmlAccessType.FIELD)
final class LanguageString {

    @XmlAttribute
    String language = "";

    @XmlValue
    String value = "";

    LanguageString() {}

    LanguageString(String value, String language) {
        this.value = value;
        this.language = language;
    }
}
