package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

/** The groups under which Canvas lists what is graded: one of ours, so that we change no group of the course. */
@XmlRootElement(name = "assignmentGroups")
@XmlAccessorType(XmlAccessType.FIELD)
final class AssignmentGroups {

    @XmlElement(name = "assignmentGroup")
    Group group = new Group();

    AssignmentGroups() {}

    AssignmentGroups(String identifier, String title) {
        this.group.identifier = identifier;
        this.group.title = title;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Group {

        @XmlAttribute
        String identifier = "";

        @XmlElement
        String title = "";
    }
}
