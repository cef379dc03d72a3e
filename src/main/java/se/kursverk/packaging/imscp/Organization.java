package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of contents. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"title", "items", "extensions"})
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

    @XmlAnyElement(lax = true)
    List<Object> extensions = List.of();

    Organization() {}

    private Organization(
            String identifier,
            @Nullable String structure,
            @Nullable String title,
            List<Item> items,
            List<Object> extensions) {
        this.identifier = identifier;
        this.structure = structure;
        this.title = title;
        this.items = List.copyOf(items);
        this.extensions = List.copyOf(extensions);
    }

    /** A titled list of items. */
    public static Organization titled(String identifier, String title, List<Item> items) {
        return new Organization(identifier, null, title, items, List.of());
    }

    /** One root item below which everything lies, as Common Cartridge wants it. */
    public static Organization rooted(String identifier, Item root) {
        return new Organization(identifier, "rooted-hierarchy", null, List.of(root), List.of());
    }

    /** The same with an element of another vocabulary. */
    public Organization with(Object extension) {
        return new Organization(identifier, structure, title, items, List.of(extension));
    }

    String identifier() {
        return identifier;
    }
}
