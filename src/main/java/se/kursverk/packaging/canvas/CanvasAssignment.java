package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Something that is graded: a quiz, or a visit to a tool. */
@XmlRootElement(name = "assignment")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "assignment",
        propOrder = {
            "title",
            "group",
            "workflowState",
            "quiz",
            "pointsPossible",
            "gradingType",
            "submissionTypes",
            "externalToolUrl",
            "externalToolNewTab"
        })
public final class CanvasAssignment {

    /** Of the elements, for the documents of other vocabularies that hold an assignment. */
    public static final String NAMESPACE = CanvasXml.NAMESPACE;

    @XmlAttribute
    String identifier = "";

    @XmlElement
    String title = "";

    @XmlElement(name = "assignment_group_identifierref")
    @Nullable
    String group;

    @XmlElement(name = "workflow_state")
    String workflowState = "published";

    @XmlElement(name = "quiz_identifierref")
    @Nullable
    String quiz;

    @XmlElement(name = "points_possible")
    String pointsPossible = "";

    @XmlElement(name = "grading_type")
    String gradingType = "points";

    @XmlElement(name = "submission_types")
    String submissionTypes = "";

    @XmlElement(name = "external_tool_url")
    @Nullable
    String externalToolUrl;

    @XmlElement(name = "external_tool_new_tab")
    @Nullable
    Boolean externalToolNewTab;

    CanvasAssignment() {}

    private CanvasAssignment(String identifier, String title, String submissionTypes, int points) {
        this.identifier = identifier;
        this.title = title;
        this.submissionTypes = submissionTypes;
        this.pointsPossible = Integer.toString(points);
    }

    static CanvasAssignment quiz(String identifier, String title, String group, String quiz, int points) {
        CanvasAssignment assignment = new CanvasAssignment(identifier, title, "online_quiz", points);
        assignment.group = group;
        assignment.quiz = quiz;
        return assignment;
    }

    /** A visit to a tool that gives the grade. */
    public static CanvasAssignment tool(String identifier, String title, String url, int points) {
        CanvasAssignment assignment = new CanvasAssignment(identifier, title, "external_tool", points);
        assignment.externalToolUrl = url;
        assignment.externalToolNewTab = true;
        return assignment;
    }
}
