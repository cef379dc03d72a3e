package se.kursverk.packaging.imsss;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How an LMS goes through an activity and what it may conclude for itself. */
@XmlRootElement(name = "sequencing")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"controlMode", "deliveryControls"})
public final class Sequencing {

    public static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsss";

    @XmlElement
    @Nullable
    ControlMode controlMode;

    @XmlElement
    @Nullable
    DeliveryControls deliveryControls;

    Sequencing() {}

    private Sequencing(@Nullable ControlMode controlMode, @Nullable DeliveryControls deliveryControls) {
        this.controlMode = controlMode;
        this.deliveryControls = deliveryControls;
    }

    /** Of an organization: its items may be chosen, and the first one starts by itself. */
    public static Sequencing flowing() {
        return new Sequencing(new ControlMode(true, true), null);
    }

    /**
     * Of an item whose SCO tells completion and success itself. Without it an LMS may mark what was only opened and left
     * as completed, as SuccessFactors does.
     */
    public static Sequencing setByContent() {
        return new Sequencing(null, new DeliveryControls(true, true));
    }
}
