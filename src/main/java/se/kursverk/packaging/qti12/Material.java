package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;

/** Words to show. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Material {

    @XmlElement
    Mattext mattext = new Mattext();

    Material() {}

    private Material(String texttype, String text) {
        this.mattext = new Mattext(texttype, text);
    }

    static Material html(String html) {
        return new Material("text/html", html);
    }

    static Material plain(String words) {
        return new Material("text/plain", words);
    }

    /** The HTML, escaped as text, or the words. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Mattext {

        @XmlAttribute
        String texttype = "";

        @XmlValue
        String text = "";

        Mattext() {}

        Mattext(String texttype, String text) {
            this.texttype = texttype;
            this.text = text;
        }
    }
}
