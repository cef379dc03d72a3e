package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of contents. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"title", "items"})
public final class Organization {

    @XmlAttribute
    String identifier = "";

    @XmlAttribute
    @Nullable
    String structure;

    @XmlElement
    @Nullable
    String title;

    @XmlElement(name = "item")
    List<Item> items = List.of();

    Organization() {}

    private Organization(String identifier, @Nullable String structure, @Nullable String title, List<Item> items) {
        this.identifier = identifier;
        this.structure = structure;
        this.title = title;
        this.items = List.copyOf(items);
    }

    /** A titled list of items. */
    public static Organization titled(String identifier, String title, List<Item> items) {
        return new Organization(identifier, null, title, items);
    }

    /** One root item below which everything lies, as Common Cartridge wants it. */
    public static Organization rooted(String identifier, Item root) {
        return new Organization(identifier, "rooted-hierarchy", null, List.of(root));
    }

    String identifier() {
        return identifier;
    }
}
