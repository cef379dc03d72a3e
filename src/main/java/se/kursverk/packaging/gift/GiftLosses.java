package se.kursverk.packaging.gift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.Markup;
import se.kursverk.packaging.moodle.Fractions;

/** What GIFT has no place for. */
final class GiftLosses {

    private GiftLosses() {}

    static Losses of(Selection selection) {
        Losses losses = new Losses("gift", "Använd Moodle XML eller SCORM-paketet om det behövs.");
        for (Module module : selection.modules()) {
            losses.add(module, Aspect.LESSON).add(module, Aspect.SCENARIO).add(module, Aspect.COMPLETION);
            for (Item item : module.quiz().items()) {
                if (absent(item)) {
                    losses.add(module, item, Aspect.ITEM);
                } else {
                    aspects(item).forEach(aspect -> losses.add(module, item, aspect));
                }
            }
        }
        return losses;
    }

    /** Whether the item cannot be written at all. */
    static boolean absent(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice i -> false;
            case Interaction.MultipleChoice i -> false;
            case Interaction.TrueFalse i -> false;
            case Interaction.TextEntry entry -> entry.accepted().stream().anyMatch(text -> text.contains("->"));
            case Interaction.Numeric i -> false;
            case Interaction.Match i -> false;
            case Interaction.ExtendedText i -> false;
            case Interaction.Order i -> true;
            case Interaction.GapMatch i -> true;
            case Interaction.InlineChoice i -> true;
        };
    }

    private static Set<Aspect> aspects(Item item) {
        Set<Aspect> lost = new LinkedHashSet<>();
        when(item.hint().isPresent(), Aspect.HINT, lost);
        when(item.scored() && item.points() != 1, Aspect.POINTS, lost);
        switch (item.interaction()) {
            case Interaction.SingleChoice choice -> options(choice.shuffle(), choice.choices(), lost);
            case Interaction.MultipleChoice choice -> {
                options(choice.shuffle(), choice.choices(), lost);
                atAll(item.feedback(), lost);
                long right =
                        choice.choices().stream().filter(SimpleChoice::correct).count();
                when(!Fractions.even((int) right), Aspect.PARTIAL_CREDIT, lost);
            }
            case Interaction.TrueFalse claim -> {}
            case Interaction.TextEntry entry ->
                when(entry.caseSensitive() || entry.ignoreSpaces(), Aspect.TEXT_RULES, lost);
            case Interaction.Numeric number -> when(number.unit().isPresent(), Aspect.UNIT, lost);
            case Interaction.Match match -> {
                atAll(item.feedback(), lost);
                when(!match.shuffle(), Aspect.SHUFFLE, lost);
                when(!match.inOrderOfUse(), Aspect.OPTION_ORDER, lost);
                when(match.targets().stream().anyMatch(target -> Markup.in(target.text())), Aspect.MARKUP, lost);
            }
            case Interaction.ExtendedText essay -> {
                atAll(item.feedback(), lost);
                when(item.feedback().general().isPresent(), Aspect.GENERAL_FEEDBACK, lost);
                when(essay.expectedLines() != Interaction.ExtendedText.USUAL_LINES, Aspect.FIELD_SIZE, lost);
            }
            case Interaction.Order i -> {}
            case Interaction.GapMatch i -> {}
            case Interaction.InlineChoice i -> {}
        }
        return lost;
    }

    private static void options(boolean shuffle, List<SimpleChoice> choices, Set<Aspect> lost) {
        when(!shuffle, Aspect.SHUFFLE, lost);
        when(shuffle && choices.stream().anyMatch(SimpleChoice::fixed), Aspect.PINNED_OPTIONS, lost);
    }

    private static void atAll(Feedback feedback, Set<Aspect> lost) {
        when(feedback.correct().isPresent(), Aspect.CORRECT_FEEDBACK, lost);
        when(feedback.incorrect().isPresent(), Aspect.INCORRECT_FEEDBACK, lost);
    }

    private static void when(boolean is, Aspect aspect, Set<Aspect> lost) {
        if (is) {
            lost.add(aspect);
        }
    }
}
