package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** A duration as ISO 8601 writes it, such as {@code PT25M}. */
@XmlAccessorType(XmlAccessType.FIELD)
final class LearningTime {

    @XmlElement
    String datetime = "";

    LearningTime() {}

    LearningTime(String datetime) {
        this.datetime = datetime;
    }
}
