package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question: what is asked, how the answer is judged, and what is said then. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"metadata", "presentation", "resprocessing", "feedbacks"})
public final class Item {

    @XmlAttribute
    String ident = "";

    @XmlAttribute
    String title = "";

    @XmlElementWrapper(name = "itemmetadata")
    @XmlElement(name = "qtimetadata")
    List<Qtimetadata> metadata = List.of();

    @XmlElement
    Presentation presentation = new Presentation();

    @XmlElement
    @Nullable
    Resprocessing resprocessing;

    @XmlElement(name = "itemfeedback")
    List<Itemfeedback> feedbacks = List.of();

    Item() {}

    Item(
            String ident,
            String title,
            Qtimetadata metadata,
            Presentation presentation,
            @Nullable Resprocessing resprocessing,
            List<Itemfeedback> feedbacks) {
        this.ident = ident;
        this.title = title;
        this.metadata = List.of(metadata);
        this.presentation = presentation;
        this.resprocessing = resprocessing;
        this.feedbacks = List.copyOf(feedbacks);
    }
}
