package se.kursverk.packaging.cmi5;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** The document {@code cmi5.xml} (cmi5, 13): the course and its one assignable unit. */
@XmlRootElement(name = "courseStructure")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"course", "unit"})
final class CourseStructure {

    static final String NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    @XmlElement
    Course course = new Course();

    @XmlElement(name = "au")
    AssignableUnit unit = new AssignableUnit();

    CourseStructure() {}

    CourseStructure(Course course, AssignableUnit unit) {
        this.course = course;
        this.unit = unit;
    }

    /** What is offered, with a title and what it is about. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"title", "description"})
    static final class Course {

        @XmlAttribute
        String id = "";

        @XmlElementWrapper
        @XmlElement(name = "langstring")
        List<LangString> title = List.of();

        @XmlElementWrapper
        @XmlElement(name = "langstring")
        List<LangString> description = List.of();

        Course() {}

        Course(String id, LangString title, LangString description) {
            this.id = id;
            this.title = List.of(title);
            this.description = List.of(description);
        }
    }

    /** What is launched. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"title", "description", "url"})
    static final class AssignableUnit {

        @XmlAttribute
        String id = "";

        @XmlAttribute
        String moveOn = "CompletedAndPassed";

        /** From 0 to 1. */
        @XmlAttribute
        String masteryScore = "";

        @XmlAttribute
        String launchMethod = "AnyWindow";

        @XmlElementWrapper
        @XmlElement(name = "langstring")
        List<LangString> title = List.of();

        @XmlElementWrapper
        @XmlElement(name = "langstring")
        List<LangString> description = List.of();

        @XmlElement
        String url = "index.html";

        AssignableUnit() {}

        AssignableUnit(String id, String masteryScore, LangString title, LangString description) {
            this.id = id;
            this.masteryScore = masteryScore;
            this.title = List.of(title);
            this.description = List.of(description);
        }
    }
}
