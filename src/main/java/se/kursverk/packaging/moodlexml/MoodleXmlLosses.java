package se.kursverk.packaging.moodlexml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.Markup;
import se.kursverk.packaging.moodle.Fractions;

/** What Moodle's question bank has no place for. */
final class MoodleXmlLosses {

    private MoodleXmlLosses() {}

    static Losses of(Selection selection) {
        Losses losses = new Losses("moodlexml", "Använd SCORM-paketet om det behövs.");
        for (Module module : selection.modules()) {
            losses.add(module, Aspect.LESSON).add(module, Aspect.SCENARIO).add(module, Aspect.COMPLETION);
            for (Item item : module.quiz().items()) {
                aspects(item).forEach(aspect -> losses.add(module, item, aspect));
            }
        }
        return losses;
    }

    private static Set<Aspect> aspects(Item item) {
        Set<Aspect> lost = new LinkedHashSet<>();
        switch (item.interaction()) {
            case Interaction.SingleChoice choice -> pinned(choice.shuffle(), choice.choices(), lost);
            case Interaction.MultipleChoice choice -> {
                pinned(choice.shuffle(), choice.choices(), lost);
                long right =
                        choice.choices().stream().filter(SimpleChoice::correct).count();
                when(!Fractions.even((int) right), Aspect.PARTIAL_CREDIT, lost);
            }
            case Interaction.TrueFalse claim -> {}
            case Interaction.TextEntry entry -> when(entry.ignoreSpaces(), Aspect.TEXT_RULES, lost);
            case Interaction.Numeric number -> {}
            case Interaction.Match match -> {
                // Moodle gathers the answers from the pairs.
                when(!match.inOrderOfUse(), Aspect.OPTION_ORDER, lost);
                when(match.targets().stream().anyMatch(target -> Markup.in(target.text())), Aspect.MARKUP, lost);
            }
            case Interaction.Order order -> {}
            case Interaction.GapMatch gaps ->
                when(gaps.choices().stream().anyMatch(word -> !WordHtml.whole(word.text())), Aspect.MARKUP, lost);
            case Interaction.InlineChoice gaps -> {}
            case Interaction.ExtendedText essay -> {
                when(item.feedback().correct().isPresent(), Aspect.CORRECT_FEEDBACK, lost);
                when(item.feedback().incorrect().isPresent(), Aspect.INCORRECT_FEEDBACK, lost);
            }
        }
        return lost;
    }

    private static void pinned(boolean shuffle, List<SimpleChoice> choices, Set<Aspect> lost) {
        when(shuffle && choices.stream().anyMatch(SimpleChoice::fixed), Aspect.PINNED_OPTIONS, lost);
    }

    private static void when(boolean is, Aspect aspect, Set<Aspect> lost) {
        if (is) {
            lost.add(aspect);
        }
    }
}
