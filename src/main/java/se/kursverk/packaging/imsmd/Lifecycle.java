package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The version, as the learner sees it, and who gives the course. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"version", "contribute"})
final class Lifecycle {

    @XmlElement
    Text version = new Text();

    @XmlElement
    @Nullable
    Contribute contribute;

    Lifecycle() {}

    Lifecycle(Text version, @Nullable Contribute contribute) {
        this.version = version;
        this.contribute = contribute;
    }
}
