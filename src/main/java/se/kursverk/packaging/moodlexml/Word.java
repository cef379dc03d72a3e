package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A word for gaps: a {@code dragbox} to be dragged or a {@code selectoption} of a list. Its number is its place. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"text", "group"})
final class Word {

    @XmlElement
    String text = "";

    /** Gaps take words of one group only. */
    @XmlElement
    int group;

    Word() {}

    Word(String text, int group) {
        this.text = text;
        this.group = group;
    }
}
