package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** The version, as the learner sees it. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Lifecycle {

    @XmlElement
    Text version = new Text();

    Lifecycle() {}

    Lifecycle(Text version) {
        this.version = version;
    }
}
