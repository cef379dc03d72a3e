package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** How an answer is judged: conditions, tried in order. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"outcomes", "conditions"})
final class Resprocessing {

    /** What the one response of every item is called. */
    static final String RESPONSE = "response1";

    @XmlElement
    Outcomes outcomes = new Outcomes();

    @XmlElement(name = "respcondition")
    List<Respcondition> conditions = List.of();

    Resprocessing() {}

    Resprocessing(List<Respcondition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Outcomes {

        @XmlElement
        Decvar decvar = new Decvar();
    }

    /** The score, in per cent. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Decvar {

        @XmlAttribute
        String varname = "SCORE";

        @XmlAttribute
        String vartype = "Decimal";

        @XmlAttribute
        String minvalue = "0";

        @XmlAttribute
        String maxvalue = "100";
    }
}
