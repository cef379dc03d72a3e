package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The root of a QTI 1.2 file: a quiz or a question bank. */
@XmlRootElement(name = "questestinterop")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"objectbank", "assessment"})
public final class Questestinterop {

    public static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    @XmlElement
    @Nullable
    Objectbank objectbank;

    @XmlElement
    @Nullable
    Assessment assessment;

    Questestinterop() {}

    public static Questestinterop of(Assessment assessment) {
        Questestinterop root = new Questestinterop();
        root.assessment = assessment;
        return root;
    }

    public static Questestinterop of(Objectbank objectbank) {
        Questestinterop root = new Questestinterop();
        root.objectbank = objectbank;
        return root;
    }
}
