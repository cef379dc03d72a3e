package se.kursverk.packaging.commoncartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Situation;
import se.kursverk.packaging.qti12.Conditionvar;
import se.kursverk.packaging.qti12.Itemfeedback;
import se.kursverk.packaging.qti12.Presentation;
import se.kursverk.packaging.qti12.Qtimetadata;
import se.kursverk.packaging.qti12.Respcondition;
import se.kursverk.packaging.qti12.ResponseLabel;
import se.kursverk.packaging.qti12.Resprocessing;
import se.kursverk.rendering.PlainPages;

/**
 * Items of the course as items of the Common Cartridge QTI profile, in the very shape that Canvas, New Quizzes and Moodle
 * all read rightly: conditions in the order general, options or answer, otherwise; a score where the answer is right and
 * no score at all elsewhere; one feedback a condition.
 */
final class QtiItems {

    private static final String GENERAL = "general_fb";
    private static final String CORRECT = "correct_fb";
    private static final String INCORRECT = "general_incorrect_fb";

    /** The profile knows weights from 1 to 99. */
    private static final int MOST_POINTS = 99;

    private static final int LONGEST_TITLE = 80;

    private final Module module;
    private final PlainPages pages;

    QtiItems(Module module, PlainPages pages) {
        this.module = module;
        this.pages = pages;
    }

    /** @param item of a type that the profile has, see {@link QuizParts} */
    se.kursverk.packaging.qti12.Item of(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice choice -> singleChoice(item, choice);
            case Interaction.MultipleChoice choice -> multipleChoice(item, choice);
            case Interaction.TrueFalse claim -> trueFalse(item, claim);
            case Interaction.TextEntry entry -> textEntry(item, entry);
            case Interaction.ExtendedText essay -> essay(item, essay);
            case Interaction.Numeric i -> throw absent(item);
            case Interaction.Match i -> throw absent(item);
            case Interaction.Order i -> throw absent(item);
            case Interaction.GapMatch i -> throw absent(item);
            case Interaction.InlineChoice i -> throw absent(item);
        };
    }

    /** A decision of the scenario as a question. */
    se.kursverk.packaging.qti12.Item of(Situation situation, Choice best) {
        List<Option> options = new ArrayList<>();
        for (Choice choice : situation.choices()) {
            String feedback = PlainPages.fragment(choice.consequence()) + "\n"
                    + PlainPages.labelled(pages.text("scenario.principle"), choice.principle());
            options.add(new Option(
                    ident(options.size()),
                    PlainPages.inline(choice.text()),
                    choice.equals(best),
                    false,
                    Optional.of(feedback)));
        }
        String prompt = PlainPages.setting(situation) + "\n"
                + PlainPages.fragment(situation.text()) + "\n"
                + "<p>" + pages.text("scenario.what-do-you-do") + "</p>";
        return choice(
                new Head("situation-" + situation.id(), prompt, PlainPages.words(situation.text()), 1),
                "cc.multiple_choice.v0p1",
                options,
                true,
                Feedback.NONE);
    }

    private se.kursverk.packaging.qti12.Item singleChoice(Item item, Interaction.SingleChoice choice) {
        return choice(
                head(item), "cc.multiple_choice.v0p1", options(choice.choices()), choice.shuffle(), item.feedback());
    }

    private se.kursverk.packaging.qti12.Item trueFalse(Item item, Interaction.TrueFalse claim) {
        List<Option> options = List.of(
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
        return choice(head(item), "cc.true_false.v0p1", options, false, item.feedback());
    }

    /** One of several options: a condition for each that says or scores something. */
    private se.kursverk.packaging.qti12.Item choice(
            Head head, String profile, List<Option> options, boolean shuffle, Feedback feedback) {
        Judgement judgement = new Judgement();
        feedback.general().ifPresent(judgement::always);
        for (Option option : options) {
            Optional<String> said = option.correct()
                    ? join(option.feedback(), feedback.correct().map(PlainPages::fragment))
                    : option.feedback();
            String ident = option.ident() + "_fb";
            said.ifPresent(html -> judgement.feedbacks.add(Itemfeedback.response(ident, html)));
            Conditionvar test = Conditionvar.chosen(option.ident());
            if (option.correct()) {
                judgement.conditions.add(Respcondition.right(test, said.map(html -> ident)));
            } else if (said.isPresent()) {
                judgement.conditions.add(Respcondition.wrong(test, ident));
            }
        }
        feedback.incorrect().ifPresent(judgement::otherwise);
        return judgement.item(head, profile, Presentation.choice(head.prompt(), false, shuffle, labels(options)));
    }

    /** All or nothing: exactly the right options. */
    private se.kursverk.packaging.qti12.Item multipleChoice(Item item, Interaction.MultipleChoice choice) {
        List<Option> options = options(choice.choices());
        Head head = head(item);
        Judgement judgement = new Judgement();
        item.feedback().general().ifPresent(judgement::always);
        judgement.right(
                Conditionvar.exactly(
                        idents(options.stream().filter(Option::correct)),
                        idents(options.stream().filter(option -> !option.correct()))),
                item.feedback());
        item.feedback().incorrect().ifPresent(judgement::otherwise);
        return judgement.item(
                head,
                "cc.multiple_response.v0p1",
                Presentation.choice(head.prompt(), true, choice.shuffle(), labels(options)));
    }

    private se.kursverk.packaging.qti12.Item textEntry(Item item, Interaction.TextEntry entry) {
        Head head = head(item);
        Judgement judgement = new Judgement();
        item.feedback().general().ifPresent(judgement::always);
        judgement.right(Conditionvar.typed(entry.accepted(), entry.caseSensitive()), item.feedback());
        item.feedback().incorrect().ifPresent(judgement::otherwise);
        return judgement.item(head, "cc.fib.v0p1", Presentation.field(head.prompt()));
    }

    private se.kursverk.packaging.qti12.Item essay(Item item, Interaction.ExtendedText essay) {
        Head head = head(item);
        return new se.kursverk.packaging.qti12.Item(
                head.ident(),
                head.title(),
                metadata("cc.essay.v0p1", head.points()).with("qmd_computerscored", "No"),
                Presentation.field(head.prompt()),
                new Resprocessing(List.of(Respcondition.solution())),
                List.of(Itemfeedback.solution(PlainPages.fragment(essay.modelAnswer()))));
    }

    private Head head(Item item) {
        return new Head(item.id(), PlainPages.fragment(item.prompt()), PlainPages.words(item.prompt()), item.points());
    }

    private static List<Option> options(List<Interaction.SimpleChoice> choices) {
        List<Option> options = new ArrayList<>();
        for (Interaction.SimpleChoice choice : choices) {
            options.add(new Option(
                    ident(options.size()),
                    PlainPages.inline(choice.text()),
                    choice.correct(),
                    choice.fixed(),
                    choice.feedback().map(PlainPages::fragment)));
        }
        return options;
    }

    /** Our own ids could contain words such as {@code correct}, which Canvas takes for the name of a feedback. */
    private static String ident(int index) {
        return "option" + (index + 1);
    }

    private static List<String> idents(Stream<Option> options) {
        return options.map(Option::ident).toList();
    }

    private static List<ResponseLabel> labels(List<Option> options) {
        return options.stream()
                .map(option -> new ResponseLabel(option.ident(), option.html(), option.fixed()))
                .toList();
    }

    private static Optional<String> join(Optional<String> first, Optional<String> second) {
        String joined = Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    /** New Quizzes reads {@code points_possible} alone, the others {@code cc_weighting}. */
    private static Qtimetadata metadata(String profile, int points) {
        String weight = Integer.toString(Math.min(MOST_POINTS, points));
        return new Qtimetadata()
                .with("cc_profile", profile)
                .with("cc_weighting", weight)
                .with("points_possible", weight);
    }

    private static IllegalStateException absent(Item item) {
        return new IllegalStateException("the profile has no such type of item: " + item.id());
    }

    private record Option(String ident, String html, boolean correct, boolean fixed, Optional<String> feedback) {}

    /** What every item has, whatever its type. */
    private final class Head {

        private final String id;
        private final String prompt;
        private final String words;
        private final int points;

        Head(String id, String prompt, String words, int points) {
            this.id = id;
            this.prompt = prompt;
            this.words = words;
            this.points = points;
        }

        String ident() {
            return module.id() + "_" + id;
        }

        String prompt() {
            return prompt;
        }

        int points() {
            return points;
        }

        /** The question's beginning, by which teachers tell items apart. */
        String title() {
            if (words.length() <= LONGEST_TITLE) {
                return words;
            }
            int space = words.lastIndexOf(' ', LONGEST_TITLE);
            return words.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
        }
    }

    /** Conditions and feedbacks, gathered in the order in which they are written. */
    private static final class Judgement {

        private final List<Respcondition> conditions = new ArrayList<>();
        private final List<Itemfeedback> feedbacks = new ArrayList<>();

        void always(RichText text) {
            conditions.add(Respcondition.always(GENERAL));
            feedbacks.add(Itemfeedback.response(GENERAL, PlainPages.fragment(text)));
        }

        void right(Conditionvar test, Feedback feedback) {
            conditions.add(Respcondition.right(test, feedback.correct().map(text -> CORRECT)));
            feedback.correct()
                    .ifPresent(text -> feedbacks.add(Itemfeedback.response(CORRECT, PlainPages.fragment(text))));
        }

        void otherwise(RichText text) {
            conditions.add(Respcondition.wrong(Conditionvar.other(), INCORRECT));
            feedbacks.add(Itemfeedback.response(INCORRECT, PlainPages.fragment(text)));
        }

        se.kursverk.packaging.qti12.Item item(Head head, String profile, Presentation presentation) {
            return new se.kursverk.packaging.qti12.Item(
                    head.ident(),
                    head.title(),
                    metadata(profile, head.points()),
                    presentation,
                    new Resprocessing(conditions),
                    feedbacks);
        }
    }
}
