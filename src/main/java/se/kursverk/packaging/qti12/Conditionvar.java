package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition asks about the response. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Conditionvar {

    @XmlElements({
        @XmlElement(name = "and", type = And.class),
        @XmlElement(name = "not", type = NotAll.class),
        @XmlElement(name = "other", type = Other.class),
        @XmlElement(name = "varequal", type = Varequal.class),
        @XmlElement(name = "vargte", type = Vargte.class),
        @XmlElement(name = "varlte", type = Varlte.class)
    })
    List<Object> tests = List.of();

    Conditionvar() {}

    private Conditionvar(List<?> tests) {
        this.tests = List.copyOf(tests);
    }

    /** One part of an answer as it should be: an option in a response. */
    record Part(String response, String option) {}

    /** Whatever the response is. */
    static Conditionvar other() {
        return new Conditionvar(List.of(new Other()));
    }

    /** The option chosen. */
    static Conditionvar chosen(String option) {
        return new Conditionvar(List.of(new Varequal(option, false)));
    }

    /** One of the texts typed. */
    static Conditionvar typed(List<String> texts, boolean caseSensitive) {
        return new Conditionvar(
                texts.stream().map(text -> new Varequal(text, caseSensitive)).toList());
    }

    /** Exactly these options chosen. Moodle scores only options that are compared with {@code case="Yes"}. */
    static Conditionvar exactly(List<String> chosen, List<String> notChosen) {
        And and = new And();
        and.chosen = chosen.stream().map(option -> new Varequal(option, true)).toList();
        and.notChosen = notChosen.stream().map(Not::new).toList();
        return new Conditionvar(List.of(and));
    }

    /** This part as it should be. */
    static Conditionvar part(Part part) {
        return new Conditionvar(List.of(new Varequal(part)));
    }

    /** All parts as they should be. */
    static Conditionvar all(List<Part> parts) {
        return new Conditionvar(List.of(new And(parts)));
    }

    /** Some part not as it should be. */
    static Conditionvar notAll(List<Part> parts) {
        NotAll not = new NotAll();
        not.and = new And(parts);
        return new Conditionvar(List.of(not));
    }

    /** A number typed, the bounds included. */
    static Conditionvar between(BigDecimal least, BigDecimal most) {
        return new Conditionvar(List.of(new Vargte(least), new Varlte(most)));
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Other {}

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"chosen", "notChosen"})
    static final class And {

        @XmlElement(name = "varequal")
        List<Varequal> chosen = List.of();

        @XmlElement(name = "not")
        List<Not> notChosen = List.of();

        And() {}

        And(List<Part> parts) {
            this.chosen = parts.stream().map(Varequal::new).toList();
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class NotAll {

        @XmlElement
        And and = new And();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Not {

        @XmlElement
        Varequal varequal = new Varequal();

        Not() {}

        Not(String option) {
            this.varequal = new Varequal(option, false);
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Varequal {

        @XmlAttribute
        String respident = Resprocessing.RESPONSE;

        @XmlAttribute(name = "case")
        @Nullable
        String caseSensitive;

        @XmlValue
        String value = "";

        Varequal() {}

        Varequal(String value, boolean caseSensitive) {
            this.value = value;
            this.caseSensitive = caseSensitive ? "Yes" : null;
        }

        Varequal(Part part) {
            this.respident = part.response();
            this.value = part.option();
        }
    }

    /** At least. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Vargte {

        @XmlAttribute
        String respident = Resprocessing.RESPONSE;

        @XmlValue
        String value = "";

        Vargte() {}

        Vargte(BigDecimal least) {
            this.value = least.toPlainString();
        }
    }

    /** At most. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Varlte {

        @XmlAttribute
        String respident = Resprocessing.RESPONSE;

        @XmlValue
        String value = "";

        Varlte() {}

        Varlte(BigDecimal most) {
            this.value = most.toPlainString();
        }
    }
}
