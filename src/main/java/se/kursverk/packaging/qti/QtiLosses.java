package se.kursverk.packaging.qti;

import java.util.List;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;

/** What a package of a version of QTI lacks: all that is no question, and a little of the form of texts. */
public final class QtiLosses {

    private static final String REMEDY = "Använd SCORM-paketet om det behövs.";

    private final Xhtml xhtml;

    private QtiLosses(Dialect dialect) {
        this.xhtml = new Xhtml(dialect);
    }

    /**
     * Everything that is lost of a selection.
     *
     * @param format the id of the format
     */
    public static Losses of(String format, Selection selection, Dialect dialect) {
        QtiLosses lost = new QtiLosses(dialect);
        Losses losses = new Losses(format, REMEDY);
        for (Module module : selection.modules()) {
            losses.add(module, Aspect.LESSON).add(module, Aspect.SCENARIO).add(module, Aspect.COMPLETION);
            losses.add(module, module.quiz().items(), Aspect.MARKUP, lost::losesMarkup);
        }
        return losses;
    }

    private boolean losesMarkup(Item item) {
        return words(item.interaction()).anyMatch(xhtml::losesInWord)
                || texts(item).anyMatch(Xhtml::loses);
    }

    private static Stream<RichText> texts(Item item) {
        return Stream.of(
                        Stream.of(item.prompt()),
                        item.hint().stream(),
                        Says.of(item).values().stream(),
                        texts(item.interaction()))
                .flatMap(stream -> stream);
    }

    /** Texts with markup that an interaction shows. */
    private static Stream<RichText> texts(Interaction interaction) {
        return switch (interaction) {
            case Interaction.SingleChoice one -> one.choices().stream().map(SimpleChoice::text);
            case Interaction.MultipleChoice several ->
                several.choices().stream().map(SimpleChoice::text);
            case Interaction.Match match ->
                Stream.concat(match.sources().stream().map(Interaction.Match.Source::text), options(match.targets()));
            case Interaction.Order order -> options(order.choices());
            case Interaction.GapMatch text -> Stream.of(text.text());
            case Interaction.InlineChoice text -> Stream.of(text.text());
            case Interaction.TrueFalse any -> Stream.empty();
            case Interaction.TextEntry any -> Stream.empty();
            case Interaction.Numeric any -> Stream.empty();
            case Interaction.ExtendedText any -> Stream.empty();
        };
    }

    /** Words to fill gaps with. */
    private static Stream<RichText> words(Interaction interaction) {
        return switch (interaction) {
            case Interaction.GapMatch text -> options(text.choices());
            case Interaction.InlineChoice text -> text.dropdowns().stream().flatMap(list -> options(list.choices()));
            case Interaction.SingleChoice any -> Stream.empty();
            case Interaction.MultipleChoice any -> Stream.empty();
            case Interaction.TrueFalse any -> Stream.empty();
            case Interaction.TextEntry any -> Stream.empty();
            case Interaction.Numeric any -> Stream.empty();
            case Interaction.Match any -> Stream.empty();
            case Interaction.Order any -> Stream.empty();
            case Interaction.ExtendedText any -> Stream.empty();
        };
    }

    private static Stream<RichText> options(List<Option> options) {
        return options.stream().map(Option::text);
    }
}
