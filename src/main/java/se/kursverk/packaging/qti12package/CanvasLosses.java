package se.kursverk.packaging.qti12package;

import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.Markup;

/** What QTI 1.2 in the shapes of Canvas lacks. */
final class CanvasLosses {

    private static final String REMEDY = "Använd SCORM-paketet om det behövs.";

    private CanvasLosses() {}

    static Losses of(String format, Selection selection) {
        Losses losses = new Losses(format, REMEDY);
        for (Module module : selection.modules()) {
            List<Item> items = module.quiz().items();
            losses.add(module, Aspect.LESSON)
                    .add(module, Aspect.SCENARIO)
                    .add(module, Aspect.COMPLETION)
                    .add(module, items, Aspect.TYPE, CanvasLosses::isTurned)
                    .add(module, items, Aspect.HINT, item -> item.hint().isPresent())
                    .add(
                            module,
                            items,
                            Aspect.CORRECT_FEEDBACK,
                            item -> !item.scored() && item.feedback().correct().isPresent())
                    .add(
                            module,
                            items,
                            Aspect.INCORRECT_FEEDBACK,
                            item -> !item.scored()
                                    && item.feedback().incorrect().isPresent())
                    .add(
                            module,
                            items,
                            Aspect.TEXT_RULES,
                            item -> item.interaction() instanceof Interaction.TextEntry entry && entry.ignoreSpaces())
                    .add(module, items, Aspect.MARKUP, item -> losesMarkup(item.interaction()));
        }
        return losses;
    }

    private static boolean isTurned(Item item) {
        return item.interaction() instanceof Interaction.Order || item.interaction() instanceof Interaction.GapMatch;
    }

    /** What stands in a list is words. */
    private static boolean losesMarkup(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Match match -> hasMarkup(match.targets());
            case Interaction.InlineChoice text -> text.dropdowns().stream().anyMatch(list -> hasMarkup(list.choices()));
            case Interaction.SingleChoice any -> false;
            case Interaction.MultipleChoice any -> false;
            case Interaction.TrueFalse any -> false;
            case Interaction.TextEntry any -> false;
            case Interaction.Numeric any -> false;
            case Interaction.Order any -> false;
            case Interaction.GapMatch any -> false;
            case Interaction.ExtendedText any -> false;
        };
    }

    private static boolean hasMarkup(List<Option> options) {
        return options.stream().anyMatch(option -> Markup.in(option.text()));
    }
}
