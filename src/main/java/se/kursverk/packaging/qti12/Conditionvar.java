package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition asks about the response. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Conditionvar {

    @XmlElements({
        @XmlElement(name = "and", type = And.class),
        @XmlElement(name = "other", type = Other.class),
        @XmlElement(name = "varequal", type = Varequal.class)
    })
    List<Object> tests = List.of();

    Conditionvar() {}

    private Conditionvar(List<?> tests) {
        this.tests = List.copyOf(tests);
    }

    /** Whatever the response is. */
    public static Conditionvar other() {
        return new Conditionvar(List.of(new Other()));
    }

    /** The option chosen. */
    public static Conditionvar chosen(String option) {
        return new Conditionvar(List.of(new Varequal(option, false)));
    }

    /** One of the texts typed. */
    public static Conditionvar typed(List<String> texts, boolean caseSensitive) {
        return new Conditionvar(
                texts.stream().map(text -> new Varequal(text, caseSensitive)).toList());
    }

    /** Exactly these options chosen. Moodle scores only options that are compared with {@code case="Yes"}. */
    public static Conditionvar exactly(List<String> chosen, List<String> notChosen) {
        And and = new And();
        and.chosen = chosen.stream().map(option -> new Varequal(option, true)).toList();
        and.notChosen = notChosen.stream().map(Not::new).toList();
        return new Conditionvar(List.of(and));
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
    }
}
