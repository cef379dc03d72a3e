package se.kursverk.packaging.imsss;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** What the LMS leaves to the content. */
@XmlAccessorType(XmlAccessType.FIELD)
final class DeliveryControls {

    @XmlAttribute
    boolean completionSetByContent;

    @XmlAttribute
    boolean objectiveSetByContent;

    DeliveryControls() {}

    DeliveryControls(boolean completionSetByContent, boolean objectiveSetByContent) {
        this.completionSetByContent = completionSetByContent;
        this.objectiveSetByContent = objectiveSetByContent;
    }
}
