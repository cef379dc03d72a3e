package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text in an element {@code text} of its own, with the format it is in: HTML, or plain where nothing is said. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"text"})
final class Text {

    @XmlAttribute
    @Nullable
    String format;

    @XmlElement
    String text = "";

    Text() {}

    private Text(@Nullable String format, String text) {
        this.format = format;
        this.text = text;
    }

    static Text plain(String text) {
        return new Text(null, text);
    }

    static Text html(String html) {
        return new Text("html", html);
    }

    /** Empty where there is nothing to say: Moodle expects the element all the same. */
    static Text html(Optional<String> html) {
        return html(html.orElse(""));
    }
}
