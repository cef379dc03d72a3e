package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.rendering.PlainPages;

/** What holds for a quiz in Canvas: {@code assessment_meta.xml}. */
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
            "allowedAttempts"
        })
public final class Quiz {

    public static final String NAMESPACE = "http://canvas.instructure.com/xsd/cccv1p0";

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
    String quizType = "assignment";

    @XmlElement(name = "points_possible")
    String pointsPossible = "";

    @XmlElement(name = "show_correct_answers")
    boolean showCorrectAnswers = true;

    @XmlElement(name = "allowed_attempts")
    String allowedAttempts = UNLIMITED;

    Quiz() {}

    /**
     * The quiz of a module.
     *
     * @param identifier of the resource that holds the questions
     */
    public static Quiz of(String identifier, String title, Module module) {
        Quiz quiz = new Quiz();
        quiz.identifier = identifier;
        quiz.title = title;
        quiz.description = "<p>" + PlainPages.escape(module.summary()) + "</p>";
        quiz.shuffleAnswers = module.quiz().items().stream().allMatch(Quiz::mayBeShuffled);
        quiz.pointsPossible = Integer.toString(
                module.quiz().scoredItems().stream().mapToInt(Item::points).sum());
        module.completionRule()
                .attempts()
                .ifPresent(attempts -> quiz.allowedAttempts = Integer.toString(attempts));
        return quiz;
    }

    /** Canvas shuffles all questions of a quiz, or none, and pins nothing. */
    private static boolean mayBeShuffled(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice one -> one.shuffle() && one.choices().stream().noneMatch(SimpleChoice::fixed);
            case Interaction.MultipleChoice several ->
                several.shuffle() && several.choices().stream().noneMatch(SimpleChoice::fixed);
            case Interaction.TrueFalse any -> true;
            case Interaction.TextEntry any -> true;
            case Interaction.Numeric any -> true;
            case Interaction.Match any -> true;
            case Interaction.Order any -> true;
            case Interaction.GapMatch any -> true;
            case Interaction.InlineChoice any -> true;
            case Interaction.ExtendedText any -> true;
        };
    }
}
