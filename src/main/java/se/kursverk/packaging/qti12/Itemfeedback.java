package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said after an answer, or the model answer of an essay. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"flowMat", "solution"})
final class Itemfeedback {

    @XmlAttribute
    String ident = "";

    @XmlElement(name = "flow_mat")
    @Nullable
    FlowMat flowMat;

    @XmlElementWrapper(name = "solution")
    @XmlElement(name = "solutionmaterial")
    @Nullable
    List<FlowMat> solution;

    Itemfeedback() {}

    /** What a condition shows by its {@code displayfeedback}. */
    static Itemfeedback response(String ident, String html) {
        Itemfeedback feedback = new Itemfeedback();
        feedback.ident = ident;
        feedback.flowMat = new FlowMat(html);
        return feedback;
    }

    /** A model answer. */
    static Itemfeedback solution(String html) {
        Itemfeedback feedback = new Itemfeedback();
        feedback.ident = "solution";
        feedback.solution = List.of(new FlowMat(html));
        return feedback;
    }

    /** Something that holds material. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class FlowMat {

        @XmlElement
        Material material = new Material();

        FlowMat() {}

        FlowMat(String html) {
            this.material = Material.html(html);
        }
    }
}
