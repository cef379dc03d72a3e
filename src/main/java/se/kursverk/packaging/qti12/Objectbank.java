package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that no quiz holds yet. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"qtimetadata", "items"})
public final class Objectbank {

    @XmlAttribute
    String ident = "";

    @XmlElement
    @Nullable
    Qtimetadata qtimetadata;

    @XmlElement(name = "item")
    List<Item> items = List.of();

    Objectbank() {}

    public Objectbank(String ident, List<Item> items) {
        this.ident = ident;
        this.items = List.copyOf(items);
    }

    /** A bank as Canvas has it, with a title. */
    public static Objectbank titled(String ident, String title, List<Item> items) {
        Objectbank bank = new Objectbank(ident, items);
        bank.qtimetadata = new Qtimetadata().with("bank_title", title);
        return bank;
    }
}
