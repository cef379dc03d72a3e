package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition: when it holds, the score is set and feedback shown, and the conditions after it are tried only if it says
 * {@code continue}. It shows one feedback at most: Canvas keeps no second.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"conditionvar", "setvar", "displayfeedback"})
final class Respcondition {

    @XmlAttribute(name = "continue")
    String goOn = "";

    @XmlElement
    Conditionvar conditionvar = new Conditionvar();

    @XmlElement
    @Nullable
    Setvar setvar;

    @XmlElement
    @Nullable
    Displayfeedback displayfeedback;

    Respcondition() {}

    private Respcondition(
            boolean goOn, Conditionvar conditionvar, @Nullable Setvar setvar, @Nullable Displayfeedback feedback) {
        this.goOn = goOn ? "Yes" : "No";
        this.conditionvar = conditionvar;
        this.setvar = setvar;
        this.displayfeedback = feedback;
    }

    /** Shows feedback, and goes on. */
    static Respcondition saying(Conditionvar test, String feedback) {
        return new Respcondition(true, test, null, new Displayfeedback(feedback));
    }

    /** Adds a share of the score, in per cent, and goes on. */
    static Respcondition share(Conditionvar test, String share) {
        Setvar setvar = new Setvar();
        setvar.action = "Add";
        setvar.value = share;
        return new Respcondition(true, test, setvar, null);
    }

    /** Gives the whole score, and stops. */
    static Respcondition right(Conditionvar test, Optional<String> feedback) {
        return new Respcondition(
                false, test, new Setvar(), feedback.map(Displayfeedback::new).orElse(null));
    }

    /** Shows feedback, and stops. */
    static Respcondition wrong(Conditionvar test, String feedback) {
        return new Respcondition(false, test, null, new Displayfeedback(feedback));
    }

    /** Shows the model answer, whatever was written. */
    static Respcondition solution() {
        Displayfeedback solution = new Displayfeedback("solution");
        solution.feedbacktype = "Solution";
        return new Respcondition(false, Conditionvar.other(), null, solution);
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Setvar {

        @XmlAttribute
        String varname = "SCORE";

        @XmlAttribute
        String action = "Set";

        @XmlValue
        String value = "100";
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Displayfeedback {

        @XmlAttribute
        String feedbacktype = "Response";

        @XmlAttribute
        String linkrefid = "";

        Displayfeedback() {}

        Displayfeedback(String linkrefid) {
            this.linkrefid = linkrefid;
        }
    }
}
