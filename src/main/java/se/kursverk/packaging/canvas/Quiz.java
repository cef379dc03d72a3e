package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.packaging.Content;
import se.kursverk.rendering.PlainPages;

/** What holds for a quiz ({@code assessment_meta.xml}); its questions lie elsewhere. */
@XmlRootElement(name = "quiz")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        propOrder = {
            "title",
            "description",
            "shuffleAnswers",
            "scoringPolicy",
            "quizType",
            "pointsPossible",
            "showCorrectAnswers",
            "allowedAttempts",
            "available",
            "assignment",
            "group"
        })
public final class Quiz {

    private static final String UNLIMITED = "-1";

    @XmlAttribute
    String identifier = "";

    @XmlElement
    String title = "";

    @XmlElement
    String description = "";

    @XmlElement(name = "shuffle_answers")
    boolean shuffleAnswers;

    @XmlElement(name = "scoring_policy")
    String scoringPolicy = "keep_highest";

    @XmlElement(name = "quiz_type")
    String quizType = "";

    @XmlElement(name = "points_possible")
    int pointsPossible;

    @XmlElement(name = "show_correct_answers")
    boolean showCorrectAnswers = true;

    @XmlElement(name = "allowed_attempts")
    String allowedAttempts = UNLIMITED;

    @XmlElement
    @Nullable
    Boolean available;

    @XmlElement
    @Nullable
    CanvasAssignment assignment;

    @XmlElement(name = "assignment_group_identifierref")
    @Nullable
    String group;

    Quiz() {}

    private Quiz(String identifier, String title, String quizType, boolean shuffle, int points) {
        this.identifier = identifier;
        this.title = title;
        this.quizType = quizType;
        this.shuffleAnswers = shuffle;
        this.pointsPossible = points;
    }

    /**
     * The settings of a module's quiz that stands in no cartridge, as a file; Canvas leaves it to the teacher to publish it.
     *
     * @param identifier of the resource that holds the questions
     */
    public static Content alone(String identifier, String title, Module module) {
        return CanvasXml.of(of(identifier, title, module));
    }

    /** The quiz of a module, as the module has it. */
    static Quiz of(String identifier, String title, Module module) {
        List<Item> scored = module.quiz().scoredItems();
        Quiz quiz = new Quiz(
                identifier,
                title,
                "assignment",
                scored.stream().anyMatch(Quiz::isShuffled),
                scored.stream().mapToInt(Item::points).sum());
        quiz.description = "<p>" + PlainPages.escape(module.summary()) + "</p>";
        module.completionRule().attempts().ifPresent(attempts -> quiz.allowedAttempts = Integer.toString(attempts));
        return quiz;
    }

    /** One to practise on, as often as one likes. */
    static Quiz practice(String identifier, String title, int points) {
        Quiz quiz = new Quiz(identifier, title, "practice_quiz", true, points);
        quiz.available = true;
        return quiz;
    }

    /**
     * The same quiz, published and graded in a group.
     *
     * @param goal HTML that says what is to be reached
     */
    Quiz published(String goal, String assignmentGroup) {
        Quiz quiz = new Quiz(identifier, title, quizType, shuffleAnswers, pointsPossible);
        quiz.description = goal;
        quiz.allowedAttempts = allowedAttempts;
        quiz.available = true;
        quiz.assignment =
                CanvasAssignment.quiz(identifier + ".assignment", title, assignmentGroup, identifier, pointsPossible);
        quiz.group = assignmentGroup;
        return quiz;
    }

    /**
     * Canvas shuffles the options of all questions or of none, and pins nothing. Options that may change places often lie
     * with the right one first, so a quiz is shuffled as soon as one question asks for it.
     */
    private static boolean isShuffled(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice one -> one.shuffle();
            case Interaction.MultipleChoice several -> several.shuffle();
            case Interaction.TrueFalse any -> false;
            case Interaction.TextEntry any -> false;
            case Interaction.Numeric any -> false;
            case Interaction.Match match -> match.shuffle();
            case Interaction.Order any -> false;
            case Interaction.GapMatch gaps -> gaps.shuffle();
            case Interaction.InlineChoice any -> false;
            case Interaction.ExtendedText any -> false;
        };
    }
}
