package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** The words and their language. */
@XmlAccessorType(XmlAccessType.FIELD)
final class LangString {

    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    String lang = "";

    @XmlValue
    String value = "";

    LangString() {}

    LangString(String value, String lang) {
        this.value = value;
        this.lang = lang;
    }
}
