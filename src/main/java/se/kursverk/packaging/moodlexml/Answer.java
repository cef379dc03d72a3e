package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option, or something that may be typed, with what it is worth in per cent and what is said then. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"text", "tolerance", "feedback"})
final class Answer {

    @XmlAttribute
    String fraction = "";

    @XmlAttribute
    String format = "";

    @XmlElement
    String text = "";

    @XmlElement
    @Nullable
    String tolerance;

    @XmlElement
    @Nullable
    Text feedback;

    Answer() {}

    private Answer(String fraction, String format, String text, @Nullable String tolerance, @Nullable Text feedback) {
        this.fraction = fraction;
        this.format = format;
        this.text = text;
        this.tolerance = tolerance;
        this.feedback = feedback;
    }

    static Answer html(String fraction, String html, Optional<String> feedback) {
        return new Answer(fraction, "html", html, null, Text.html(feedback));
    }

    static Answer plain(String fraction, String text, Optional<String> feedback) {
        return new Answer(fraction, "moodle_auto_format", text, null, Text.html(feedback));
    }

    static Answer number(String fraction, String number, String tolerance, Optional<String> feedback) {
        return new Answer(fraction, "moodle_auto_format", number, tolerance, Text.html(feedback));
    }

    /** A thing at its place, from 1, in the right order. */
    static Answer ordered(int place, String html) {
        return new Answer(Integer.toString(place), "html", html, null, null);
    }
}
