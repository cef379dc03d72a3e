package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** Reads questions that are answered by picking options. */
final class Choices {

    /** Shuffles all but the last option, such as "inget av detta". */
    private static final String ALL_BUT_LAST = "utom sista";

    private Choices() {}

    static Interaction single(QuestionRow row) {
        Options options = Options.read(row);
        if (options.pointed().size() > 1) {
            row.error(
                    "item-several-correct-answers",
                    Heading.of(Column.ANSWER),
                    "Här pekas " + options.pointed().size() + " alternativ ut, men bara ett kan väljas.",
                    "Behåll ett av dem, eller skriv flera rätt under Typ.");
        }
        List<Interaction.SimpleChoice> choices = choices(row, options);
        return new Interaction.SingleChoice(choices, shuffle(row));
    }

    static Interaction multiple(QuestionRow row) {
        Options options = Options.read(row);
        if (options.pointed().size() > Interaction.MAX_PARTS) {
            row.error(
                    "too-many-parts",
                    Heading.of(Column.ANSWER),
                    "Svaret har " + options.pointed().size() + " delar.",
                    "Dela upp frågan; ett svar kan ha högst " + Interaction.MAX_PARTS + " delar.");
        }
        List<Interaction.SimpleChoice> choices = choices(row, options);
        return new Interaction.MultipleChoice(choices, shuffle(row));
    }

    private static List<Interaction.SimpleChoice> choices(QuestionRow row, Options options) {
        if (options.atLeastTwo(row)) {
            options.checkAnswer(row);
        }
        options.checkTexts(row);
        SequencedSet<Options.Option> pointed = options.pointed();
        boolean lastFixed = Words.plain(row.text(Column.SHUFFLE)).equals(ALL_BUT_LAST);
        List<Interaction.SimpleChoice> choices = new ArrayList<>();
        for (Options.Option option : options.all()) {
            boolean last = choices.size() == options.all().size() - 1;
            choices.add(new Interaction.SimpleChoice(
                    id(choices.size()),
                    row.markdown(option.heading(), option.text(), TextKind.TEXT),
                    pointed.contains(option),
                    last && lastFixed,
                    row.markdown(new Heading(Column.FEEDBACK, option.heading().number()), TextKind.TEXT)));
        }
        feedbackWithoutOption(row);
        return choices;
    }

    private static void feedbackWithoutOption(QuestionRow row) {
        for (int number = 1; number <= Heading.MAX_OPTIONS; number++) {
            Heading feedback = new Heading(Column.FEEDBACK, number);
            if (row.has(feedback) && !row.has(new Heading(Column.OPTION, number))) {
                row.error(
                        "feedback-without-option",
                        feedback,
                        "Alternativ " + number + " är tomt, så återkopplingen hör inte till något.",
                        "Fyll i alternativet, eller flytta återkopplingen.");
                row.text(feedback);
            }
        }
    }

    private static boolean shuffle(QuestionRow row) {
        return Words.plain(row.text(Column.SHUFFLE)).equals(ALL_BUT_LAST) || row.flag(Column.SHUFFLE, true);
    }

    /** {@code a}, {@code b} … by place. */
    static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** Options of which nothing but the text is told, as phrases. */
    static List<Interaction.Option> plain(QuestionRow row, Options options) {
        List<Interaction.Option> plain = new ArrayList<>();
        for (Options.Option option : options.all()) {
            plain.add(new Interaction.Option(
                    id(plain.size()), row.markdown(option.heading(), option.text(), TextKind.PHRASE)));
        }
        return plain;
    }

    /** Things in their right order. */
    static Interaction order(QuestionRow row) {
        Options options = Options.read(row);
        options.checkTexts(row);
        if (options.atLeastTwo(row) && options.all().size() > Interaction.MAX_PARTS) {
            row.error(
                    "too-many-parts",
                    options.all().get(Interaction.MAX_PARTS).heading(),
                    "Svaret har " + options.all().size() + " delar.",
                    "Behåll högst " + Interaction.MAX_PARTS + " saker att ordna.");
        }
        if (!options.answer().isEmpty()) {
            row.warning(
                    "cell-not-used",
                    Heading.of(Column.ANSWER),
                    "Alternativens ordning är det rätta svaret, så cellen används inte.",
                    "Töm cellen.");
        }
        return new Interaction.Order(plain(row, options));
    }

    /** What the learner holds against a model answer. */
    static Interaction open(QuestionRow row) {
        Optional<RichText> model = row.markdown(Column.ANSWER);
        if (model.isEmpty()) {
            row.error(
                    "item-no-correct-answer",
                    Heading.of(Column.ANSWER),
                    "Exempelsvaret saknas.",
                    "Skriv ett svar som deltagaren kan jämföra sitt eget med.");
        }
        int lines = row.integer(Column.LINES, 1, 30, 5);
        return new Interaction.ExtendedText(
                model.orElseGet(() -> row.markdown(Heading.of(Column.ANSWER), "", TextKind.TEXT)), lines);
    }
}
