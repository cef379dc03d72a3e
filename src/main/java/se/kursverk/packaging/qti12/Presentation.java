package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked, and where the answer goes: options ({@code response_lid}) or a field ({@code response_str}). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"material", "responseLid", "responseStr"})
public final class Presentation {

    @XmlElement
    Material material = new Material();

    @XmlElement(name = "response_lid")
    @Nullable
    ResponseLid responseLid;

    @XmlElement(name = "response_str")
    @Nullable
    ResponseStr responseStr;

    Presentation() {}

    /** Options of which one, or several, are chosen. */
    public static Presentation choice(String html, boolean several, boolean shuffle, List<ResponseLabel> options) {
        Presentation presentation = new Presentation();
        presentation.material = new Material(html);
        presentation.responseLid = new ResponseLid(several, shuffle, options);
        return presentation;
    }

    /** A field to write in. */
    public static Presentation field(String html) {
        Presentation presentation = new Presentation();
        presentation.material = new Material(html);
        presentation.responseStr = new ResponseStr();
        return presentation;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ResponseLid {

        @XmlAttribute
        String ident = Resprocessing.RESPONSE;

        @XmlAttribute
        String rcardinality = "";

        @XmlElement(name = "render_choice")
        RenderChoice renderChoice = new RenderChoice();

        ResponseLid() {}

        ResponseLid(boolean several, boolean shuffle, List<ResponseLabel> options) {
            this.rcardinality = several ? "Multiple" : "Single";
            this.renderChoice = new RenderChoice(shuffle, options);
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class RenderChoice {

        @XmlAttribute
        String shuffle = "";

        @XmlElement(name = "response_label")
        List<ResponseLabel> options = List.of();

        RenderChoice() {}

        RenderChoice(boolean shuffle, List<ResponseLabel> options) {
            this.shuffle = shuffle ? "Yes" : "No";
            this.options = List.copyOf(options);
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ResponseStr {

        @XmlAttribute
        String ident = Resprocessing.RESPONSE;

        @XmlAttribute
        String rcardinality = "Single";

        @XmlElement(name = "render_fib")
        RenderFib renderFib = new RenderFib();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class RenderFib {

        @XmlAttribute
        String prompt = "Dashline";
    }
}
