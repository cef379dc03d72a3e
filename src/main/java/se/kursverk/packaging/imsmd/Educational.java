package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** How long it takes. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Educational {

    @XmlElement
    LearningTime typicallearningtime = new LearningTime();

    Educational() {}

    Educational(LearningTime typicallearningtime) {
        this.typicallearningtime = typicallearningtime;
    }
}
