package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line in the table of contents: either a heading over others or a name for a resource, never both. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"title", "items", "extensions"})
public final class Item {

    @XmlAttribute
    String identifier = "";

    @XmlAttribute
    @Nullable
    String identifierref;

    @XmlElement
    @Nullable
    String title;

    @XmlElement(name = "item")
    List<Item> items = List.of();

    @XmlAnyElement(lax = true)
    List<Object> extensions = List.of();

    Item() {}

    private Item(
            String identifier,
            @Nullable String identifierref,
            @Nullable String title,
            List<Item> items,
            List<Object> extensions) {
        this.identifier = identifier;
        this.identifierref = identifierref;
        this.title = title;
        this.items = List.copyOf(items);
        this.extensions = List.copyOf(extensions);
    }

    /** Something to open. */
    public static Item leaf(String identifier, String title, String identifierref) {
        return new Item(identifier, identifierref, title, List.of(), List.of());
    }

    /** A heading over others. */
    public static Item folder(String identifier, String title, List<Item> items) {
        return new Item(identifier, null, title, items, List.of());
    }

    /** What all others lie below; has no title. */
    public static Item root(String identifier, List<Item> items) {
        return new Item(identifier, null, null, items, List.of());
    }

    /** The same with an element of another vocabulary. */
    public Item with(Object extension) {
        return new Item(identifier, identifierref, title, items, List.of(extension));
    }
}
