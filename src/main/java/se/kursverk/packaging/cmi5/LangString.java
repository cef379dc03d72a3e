package se.kursverk.packaging.cmi5;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

/** A text and the language that it is in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType
final class LangString {

    @XmlAttribute
    String lang = "";

    @XmlValue
    String text = "";

    LangString() {}

    LangString(String lang, String text) {
        this.lang = lang;
        this.text = text;
    }
}
