package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** An option. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ResponseLabel {

    @XmlAttribute
    String ident = "";

    @XmlAttribute
    @Nullable
    String rshuffle;

    @XmlElement
    Material material = new Material();

    ResponseLabel() {}

    /** @param fixed keeps its place when the others are shuffled */
    public ResponseLabel(String ident, String html, boolean fixed) {
        this.ident = ident;
        this.rshuffle = fixed ? "No" : null;
        this.material = new Material(html);
    }
}
