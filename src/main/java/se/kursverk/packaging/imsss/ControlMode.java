package se.kursverk.packaging.imsss;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** By which requests a learner gets to the activities below this one. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ControlMode {

    @XmlAttribute
    boolean choice;

    @XmlAttribute
    boolean flow;

    ControlMode() {}

    ControlMode(boolean choice, boolean flow) {
        this.choice = choice;
        this.flow = flow;
    }
}
