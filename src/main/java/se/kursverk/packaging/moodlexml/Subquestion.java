package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A pair; one without a text only adds its answer to the list to choose from. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"text", "answer"})
final class Subquestion {

    @XmlAttribute
    String format = "html";

    @XmlElement
    String text = "";

    @XmlElement
    Text answer = new Text();

    Subquestion() {}

    Subquestion(String html, String answer) {
        this.text = html;
        this.answer = Text.plain(answer);
    }
}
