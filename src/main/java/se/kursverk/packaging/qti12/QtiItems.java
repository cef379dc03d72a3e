package se.kursverk.packaging.qti12;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Module;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Situation;
import se.kursverk.packaging.ItemTitle;
import se.kursverk.packaging.qti12.ChoiceItems.Option;
import se.kursverk.rendering.PlainPages;

/**
 * Items of a module as items of QTI 1.2, in the very shapes that the systems of a {@link Dialect} read rightly:
 * conditions in the order general, options or answer, otherwise; a score where the answer is right and no score at all
 * elsewhere; one feedback a condition.
 */
public final class QtiItems {

    private final Module module;
    private final Dialect dialect;
    private final PlainPages pages;
    private final ChoiceItems choices;

    public QtiItems(Module module, Dialect dialect) {
        this.module = module;
        this.dialect = dialect;
        this.pages = PlainPages.in(module.language());
        this.choices = new ChoiceItems(dialect);
    }

    /**
     * The item.
     *
     * @param item with an interaction that the dialect {@linkplain Dialect#carries carries}
     */
    public Item of(se.kursverk.course.Item item) {
        Kind kind = dialect.kind(item.interaction())
                .orElseThrow(() -> new IllegalStateException("the dialect has no such kind of item: " + item.id()));
        Feedback feedback = item.feedback();
        Head head = new Head(
                ident(item.id()),
                ItemTitle.of(item.prompt()),
                PlainPages.fragment(item.prompt()),
                dialect.metadata(kind, item.points()));
        if (dialect == Dialect.CANVAS) {
            describe(item, head.metadata());
        }
        return switch (item.interaction()) {
            case Interaction.SingleChoice one ->
                choices.single(head, ChoiceItems.options(one.choices()), one.shuffle(), feedback);
            case Interaction.MultipleChoice several ->
                choices.several(head, ChoiceItems.options(several.choices()), several.shuffle(), feedback);
            case Interaction.TrueFalse claim -> choices.single(head, options(claim), false, feedback);
            case Interaction.TextEntry entry -> textEntry(head, entry, feedback);
            case Interaction.Numeric number -> numeric(head, number, feedback);
            case Interaction.Match match -> PartItems.match(head, match, feedback);
            case Interaction.GapMatch gaps -> PartItems.gaps(head, gaps, feedback);
            case Interaction.InlineChoice lists -> PartItems.lists(head, lists, feedback);
            case Interaction.ExtendedText essay -> essay(head, essay, feedback);
            case Interaction.Order order -> PartItems.match(head, Positions.pairs(order), feedback);
        };
    }

    /** A decision of the scenario as a question, where {@code best} is the right choice. */
    public Item of(Situation situation, Choice best) {
        List<Option> options = new ArrayList<>();
        for (Choice choice : situation.choices()) {
            String feedback = PlainPages.fragment(choice.consequence()) + "\n"
                    + PlainPages.labelled(pages.text("scenario.principle"), choice.principle());
            options.add(new Option(
                    ChoiceItems.ident(options.size()),
                    PlainPages.inline(choice.text()),
                    choice.equals(best),
                    false,
                    Optional.of(feedback)));
        }
        String prompt = PlainPages.setting(situation) + "\n"
                + PlainPages.fragment(situation.text()) + "\n"
                + "<p>" + pages.text("scenario.what-do-you-do") + "</p>";
        Head head = new Head(
                ident("situation-" + situation.id()),
                ItemTitle.of(situation.text()),
                prompt,
                dialect.metadata(Kind.MULTIPLE_CHOICE, 1));
        return choices.single(head, options, true, Feedback.NONE);
    }

    /** Moodle throws on idents other than {@code true} and {@code false}. */
    private List<Option> options(Interaction.TrueFalse claim) {
        return List.of(
                new Option(
                        "true",
                        PlainPages.escape(pages.text("item.true")),
                        claim.answer(),
                        false,
                        claim.trueFeedback().map(PlainPages::fragment)),
                new Option(
                        "false",
                        PlainPages.escape(pages.text("item.false")),
                        !claim.answer(),
                        false,
                        claim.falseFeedback().map(PlainPages::fragment)));
    }

    private static Item textEntry(Head head, Interaction.TextEntry entry, Feedback feedback) {
        return new Judgement()
                .always(feedback)
                .right(Conditionvar.typed(entry.accepted(), entry.caseSensitive()), feedback)
                .otherwise(feedback)
                .item(head, Presentation.field(head.prompt(), entry.expectedLength()));
    }

    /** A range, since Canvas loses the tolerance of any other form. */
    private Item numeric(Head head, Interaction.Numeric number, Feedback feedback) {
        return new Judgement()
                .always(feedback)
                .right(
                        Conditionvar.between(
                                number.answer().subtract(number.tolerance()),
                                number.answer().add(number.tolerance())),
                        feedback)
                .otherwise(feedback)
                .item(
                        head,
                        Presentation.number(
                                head.prompt(), number.unit().map(unit -> pages.text("item.your-number-in", unit))));
    }

    private Item essay(Head head, Interaction.ExtendedText essay, Feedback feedback) {
        Judgement judgement = new Judgement();
        switch (dialect) {
            case CARTRIDGE -> head.metadata().with("qmd_computerscored", "No");
            case CANVAS -> judgement.always(feedback);
        }
        return judgement.solved(head, essay.expectedLines(), PlainPages.fragment(essay.modelAnswer()));
    }

    /** What nobody shows, but whoever reads the file back finds again. */
    private static void describe(se.kursverk.course.Item item, Qtimetadata metadata) {
        metadata.with("kursverk_difficulty", item.difficulty().name().toLowerCase(Locale.ROOT));
        item.competence().ifPresent(competence -> metadata.with("kursverk_competence", competence));
        item.page().ifPresent(page -> metadata.with("kursverk_page", page));
        if (item.interaction() instanceof Interaction.Numeric number) {
            number.unit().ifPresent(unit -> metadata.with("kursverk_unit", unit));
        }
    }

    private String ident(String id) {
        return module.id() + "_" + id;
    }
}
