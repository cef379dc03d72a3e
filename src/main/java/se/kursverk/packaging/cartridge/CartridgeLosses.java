package se.kursverk.packaging.cartridge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.qti12.Dialect;

/**
 * What no file of a plain cartridge says of a selection. What a file says and the systems then drop stands in
 * {@link CartridgeNotes}.
 */
public final class CartridgeLosses {

    private static final String REMEDY = "Använd SCORM-paketet om det behövs.";

    private CartridgeLosses() {}

    /**
     * Everything lost.
     *
     * @param format the id of the format that loses it
     */
    public static Losses of(Selection selection, String format) {
        Losses losses = new Losses(format, REMEDY);
        for (Module module : selection.modules()) {
            losses.add(module, Aspect.SCENARIO).add(module, Aspect.COMPLETION);
            addItems(module, losses);
        }
        return losses;
    }

    /** What of the items is lost. */
    static Losses ofItems(Module module, String format) {
        Losses losses = new Losses(format, REMEDY);
        addItems(module, losses);
        return losses;
    }

    private static void addItems(Module module, Losses losses) {
        for (Item item : module.quiz().items()) {
            if (Dialect.CARTRIDGE.carries(item.interaction())) {
                aspects(item).forEach(aspect -> losses.add(module, item, aspect));
            } else {
                losses.add(module, item, Aspect.ITEM);
            }
        }
    }

    private static Set<Aspect> aspects(Item item) {
        Set<Aspect> lost = new LinkedHashSet<>();
        when(item.hint().isPresent(), Aspect.HINT, lost);
        when(item.scored() && item.points() > Dialect.MOST_POINTS, Aspect.POINTS, lost);
        when(item.competence().isPresent(), Aspect.COMPETENCE, lost);
        when(item.difficulty() != Difficulty.MEDIUM, Aspect.DIFFICULTY, lost);
        when(item.page().isPresent(), Aspect.PAGE, lost);
        switch (item.interaction()) {
            case Interaction.SingleChoice one ->
                merged(
                        one.choices().stream()
                                .filter(Interaction.SimpleChoice::correct)
                                .findFirst()
                                .flatMap(Interaction.SimpleChoice::feedback),
                        item.feedback(),
                        lost);
            case Interaction.TrueFalse claim ->
                merged(claim.answer() ? claim.trueFeedback() : claim.falseFeedback(), item.feedback(), lost);
            case Interaction.MultipleChoice several -> {
                when(
                        several.choices().stream()
                                        .filter(Interaction.SimpleChoice::correct)
                                        .count()
                                > 1,
                        Aspect.PARTIAL_CREDIT,
                        lost);
                when(
                        several.choices().stream()
                                .anyMatch(choice -> choice.feedback().isPresent()),
                        Aspect.OPTION_FEEDBACK,
                        lost);
            }
            case Interaction.TextEntry entry -> when(entry.ignoreSpaces(), Aspect.TEXT_RULES, lost);
            case Interaction.ExtendedText essay -> {
                when(item.feedback().correct().isPresent(), Aspect.CORRECT_FEEDBACK, lost);
                when(item.feedback().incorrect().isPresent(), Aspect.INCORRECT_FEEDBACK, lost);
                when(item.feedback().general().isPresent(), Aspect.GENERAL_FEEDBACK, lost);
            }
            case Interaction.Numeric absent -> {}
            case Interaction.Match absent -> {}
            case Interaction.Order absent -> {}
            case Interaction.GapMatch absent -> {}
            case Interaction.InlineChoice absent -> {}
        }
        return lost;
    }

    /** Feedback to the right option and feedback to a right answer become one text. */
    private static void merged(Optional<?> ofRightOption, Feedback feedback, Set<Aspect> lost) {
        boolean both = ofRightOption.isPresent() && feedback.correct().isPresent();
        when(both, Aspect.OPTION_FEEDBACK, lost);
        when(both, Aspect.CORRECT_FEEDBACK, lost);
    }

    private static void when(boolean is, Aspect aspect, Set<Aspect> lost) {
        if (is) {
            lost.add(aspect);
        }
    }
}
