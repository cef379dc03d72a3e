package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** A quiz: a title, what holds for it, and items in one section. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"qtimetadata", "section"})
public final class Assessment {

    @XmlAttribute
    String ident = "";

    @XmlAttribute
    String title = "";

    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    String lang = "";

    @XmlElement
    Qtimetadata qtimetadata = new Qtimetadata();

    @XmlElement
    Section section = new Section();

    Assessment() {}

    public Assessment(String ident, String title, String lang, Qtimetadata qtimetadata, List<Item> items) {
        this.ident = ident;
        this.title = title;
        this.lang = lang;
        this.qtimetadata = qtimetadata;
        this.section = new Section("root_section", items);
    }

    /** The one section that the profile allows. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Section {

        @XmlAttribute
        String ident = "";

        @XmlElement(name = "item")
        List<Item> items = List.of();

        Section() {}

        Section(String ident, List<Item> items) {
            this.ident = ident;
            this.items = List.copyOf(items);
        }
    }
}
