package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
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
    boolean available = true;

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

    /** One to practise on, as often as one likes. */
    static Quiz practice(String identifier, String title, int points) {
        return new Quiz(identifier, title, "practice_quiz", true, points);
    }

    /**
     * One that counts.
     *
     * @param description HTML
     * @param attempts empty for as many as one likes
     */
    static Quiz graded(
            String identifier,
            String title,
            String description,
            boolean shuffle,
            int points,
            OptionalInt attempts,
            String group) {
        Quiz quiz = new Quiz(identifier, title, "assignment", shuffle, points);
        quiz.description = description;
        quiz.allowedAttempts = attempts(attempts);
        quiz.assignment = CanvasAssignment.quiz(identifier + ".assignment", title, group, identifier, points);
        quiz.group = group;
        return quiz;
    }

    /**
     * The settings of a module's quiz that stands in no cartridge, as a file.
     *
     * @param identifier of the resource that holds the questions
     */
    public static Content alone(String identifier, String title, Module module) {
        List<Item> scored = module.quiz().scoredItems();
        Quiz quiz = new Quiz(
                identifier,
                title,
                "assignment",
                shuffles(module.quiz().items()),
                scored.stream().mapToInt(Item::points).sum());
        quiz.description = "<p>" + PlainPages.escape(module.summary()) + "</p>";
        quiz.allowedAttempts = attempts(module.completionRule().attempts());
        return CanvasXml.of(quiz);
    }

    /** Canvas shuffles the options of all questions of a quiz, or of none, and pins nothing. */
    static boolean shuffles(List<Item> items) {
        return items.stream().allMatch(Quiz::mayBeShuffled);
    }

    private static boolean mayBeShuffled(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice one ->
                one.shuffle() && one.choices().stream().noneMatch(SimpleChoice::fixed);
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

    private static String attempts(OptionalInt attempts) {
        return attempts.isPresent() ? Integer.toString(attempts.getAsInt()) : UNLIMITED;
    }
}
