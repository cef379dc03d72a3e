package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;

/** Words to show, as HTML. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Material {

    @XmlElement
    Mattext mattext = new Mattext();

    Material() {}

    Material(String html) {
        this.mattext = new Mattext(html);
    }

    /** The HTML, escaped as text. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Mattext {

        @XmlAttribute
        String texttype = "text/html";

        @XmlValue
        String html = "";

        Mattext() {}

        Mattext(String html) {
            this.html = html;
        }
    }
}
