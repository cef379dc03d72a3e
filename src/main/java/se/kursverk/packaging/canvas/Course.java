package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

/** What the course is called. Nothing else: the settings of the course that imports us are not ours to change. */
@XmlRootElement(name = "course")
@XmlAccessorType(XmlAccessType.FIELD)
final class Course {

    @XmlAttribute
    String identifier = "";

    @XmlElement
    String title = "";

    Course() {}

    Course(String identifier, String title) {
        this.identifier = identifier;
        this.title = title;
    }
}
