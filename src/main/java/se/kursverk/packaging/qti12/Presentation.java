package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked, and where the answer goes: options ({@code response_lid}) or a field ({@code response_str}). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"material", "responseLids", "responseStr"})
final class Presentation {

    @XmlElement
    Material material = Material.html("");

    @XmlElement(name = "response_lid")
    List<ResponseLid> responseLids = List.of();

    @XmlElement(name = "response_str")
    @Nullable
    ResponseStr responseStr;

    Presentation() {}

    private Presentation(String html, List<ResponseLid> responseLids, @Nullable ResponseStr responseStr) {
        this.material = Material.html(html);
        this.responseLids = List.copyOf(responseLids);
        this.responseStr = responseStr;
    }

    /** Options of which one, or several, are chosen. */
    static Presentation choice(String html, boolean several, boolean shuffle, List<ResponseLabel> options) {
        ResponseLid response = new ResponseLid(
                Resprocessing.RESPONSE, several ? "Multiple" : "Single", null, new RenderChoice(shuffle, options));
        return new Presentation(html, List.of(response), null);
    }

    /** Several responses of one option each. */
    static Presentation parts(String html, List<ResponseLid> responses) {
        return new Presentation(html, responses, null);
    }

    /** A field for a short answer, as wide as so many characters. */
    static Presentation field(String html, int columns) {
        ResponseStr response = new ResponseStr();
        response.renderFib.columns = columns;
        return new Presentation(html, List.of(), response);
    }

    /** A field for a text of so many lines. */
    static Presentation lines(String html, int rows) {
        ResponseStr response = new ResponseStr();
        response.renderFib.rows = rows;
        return new Presentation(html, List.of(), response);
    }

    /** A field for a number, with words that belong to the field. */
    static Presentation number(String html, Optional<String> label) {
        ResponseStr response = new ResponseStr();
        response.material = label.map(Material::plain).orElse(null);
        response.renderFib.fibtype = "Decimal";
        return new Presentation(html, List.of(), response);
    }

    /** A response that is an option. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"material", "renderChoice"})
    static final class ResponseLid {

        @XmlAttribute
        String ident = "";

        @XmlAttribute
        String rcardinality = "";

        @XmlElement
        @Nullable
        Material material;

        @XmlElement(name = "render_choice")
        RenderChoice renderChoice = new RenderChoice();

        ResponseLid() {}

        private ResponseLid(String ident, String rcardinality, @Nullable Material material, RenderChoice renderChoice) {
            this.ident = ident;
            this.rcardinality = rcardinality;
            this.material = material;
            this.renderChoice = renderChoice;
        }

        /** What is to be paired with one of the options. */
        static ResponseLid source(String ident, String html, boolean shuffle, List<ResponseLabel> options) {
            return new ResponseLid(ident, "Single", Material.html(html), new RenderChoice(shuffle, options));
        }

        /** A list that stands where the text says {@code [blank]}. */
        static ResponseLid blank(String ident, String blank, boolean shuffle, List<ResponseLabel> options) {
            return new ResponseLid(ident, "Single", Material.plain(blank), new RenderChoice(shuffle, options));
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
    @XmlType(propOrder = {"material", "renderFib"})
    static final class ResponseStr {

        @XmlAttribute
        String ident = Resprocessing.RESPONSE;

        @XmlAttribute
        String rcardinality = "Single";

        @XmlElement
        @Nullable
        Material material;

        @XmlElement(name = "render_fib")
        RenderFib renderFib = new RenderFib();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class RenderFib {

        @XmlAttribute
        @Nullable
        Integer rows;

        @XmlAttribute
        @Nullable
        Integer columns;

        @XmlAttribute
        String prompt = "Dashline";

        @XmlAttribute
        @Nullable
        String fibtype;
    }
}
