package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** An option. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ResponseLabel {

    @XmlAttribute
    String ident = "";

    @XmlAttribute
    @Nullable
    String rshuffle;

    @XmlElement
    Material material = new Material();

    ResponseLabel() {}

    private ResponseLabel(String ident, @Nullable String rshuffle, Material material) {
        this.ident = ident;
        this.rshuffle = rshuffle;
        this.material = material;
    }

    /** @param fixed keeps its place when the others are shuffled */
    static ResponseLabel html(String ident, String html, boolean fixed) {
        return new ResponseLabel(ident, fixed ? "No" : null, Material.html(html));
    }

    /** Words without markup. */
    static ResponseLabel words(String ident, String words) {
        return new ResponseLabel(ident, null, Material.plain(words));
    }
}
