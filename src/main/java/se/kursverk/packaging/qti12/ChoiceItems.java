package se.kursverk.packaging.qti12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.rendering.PlainPages;

/**
 * Items with options to choose.
 *
 * <p>In a cartridge an option's feedback and its score share one condition that stops, since Moodle takes whatever goes on
 * for general feedback; the feedback to a right answer is then said with that of the right option. Canvas' own form says
 * what each option says first and scores afterwards. Neither tests an option again after its score: Canvas would take the
 * score away.
 */
final class ChoiceItems {

    /**
     * An option.
     *
     * @param feedback HTML
     */
    record Option(String ident, String html, boolean correct, boolean fixed, Optional<String> feedback) {}

    private final Dialect dialect;

    ChoiceItems(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<Option> options(List<Interaction.SimpleChoice> choices) {
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
    static String ident(int index) {
        return "option" + (index + 1);
    }

    /** One of several options. */
    Item single(Head head, List<Option> options, boolean shuffle, Feedback feedback) {
        Judgement judgement = new Judgement().always(feedback);
        switch (dialect) {
            case CARTRIDGE -> judgeAtOnce(judgement, options, feedback);
            case CANVAS -> {
                sayThenScore(judgement, options);
                judgement.right(Conditionvar.chosen(right(options)), feedback);
            }
        }
        return judgement
                .otherwise(feedback)
                .item(head, Presentation.choice(head.prompt(), false, shuffle, labels(options)));
    }

    /** Exactly the right ones of several options, or nothing. */
    Item several(Head head, List<Option> options, boolean shuffle, Feedback feedback) {
        Judgement judgement = new Judgement().always(feedback);
        if (dialect == Dialect.CANVAS) {
            sayThenScore(judgement, options);
        }
        return judgement
                .right(
                        Conditionvar.exactly(
                                idents(options.stream().filter(Option::correct)),
                                idents(options.stream().filter(option -> !option.correct()))),
                        feedback)
                .otherwise(feedback)
                .item(head, Presentation.choice(head.prompt(), true, shuffle, labels(options)));
    }

    private static void judgeAtOnce(Judgement judgement, List<Option> options, Feedback feedback) {
        for (Option option : options) {
            Conditionvar test = Conditionvar.chosen(option.ident());
            if (option.correct()) {
                judgement.add(Respcondition.right(
                        test,
                        said(option, feedback)
                                .map(html -> judgement.say(
                                        option.feedback().isPresent() ? feedback(option) : Judgement.CORRECT, html))));
            } else {
                option.feedback()
                        .ifPresent(html ->
                                judgement.add(Respcondition.wrong(test, judgement.say(feedback(option), html))));
            }
        }
    }

    /** What is said to the right option: its own words, then those to any right answer. */
    private static Optional<String> said(Option option, Feedback feedback) {
        String said = Stream.of(option.feedback(), feedback.correct().map(PlainPages::fragment))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static void sayThenScore(Judgement judgement, List<Option> options) {
        for (Option option : options) {
            option.feedback()
                    .ifPresent(html -> judgement.add(Respcondition.saying(
                            Conditionvar.chosen(option.ident()), judgement.say(feedback(option), html))));
        }
    }

    private static String right(List<Option> options) {
        return options.stream()
                .filter(Option::correct)
                .findFirst()
                .orElseThrow()
                .ident();
    }

    private static String feedback(Option option) {
        return option.ident() + "_fb";
    }

    private static List<String> idents(Stream<Option> options) {
        return options.map(Option::ident).toList();
    }

    private static List<ResponseLabel> labels(List<Option> options) {
        return options.stream()
                .map(option -> ResponseLabel.html(option.ident(), option.html(), option.fixed()))
                .toList();
    }
}
