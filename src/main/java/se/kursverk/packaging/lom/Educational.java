package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** How hard something is (LOM 5.8). */
@XmlAccessorType(XmlAccessType.FIELD)
final class Educational {

    @XmlElement
    Vocabulary difficulty = new Vocabulary();

    Educational() {}

    Educational(String difficulty) {
        this.difficulty = new Vocabulary(difficulty);
    }
}
