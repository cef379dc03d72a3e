package se.kursverk.reading.spreadsheet;

import java.util.List;
import java.util.Optional;

/** Tells what kind of question a row holds: as the row says, or as its cells leave no doubt. */
final class KindGuess {

    private static final int LONGEST_SHORT_ANSWER = 80;

    private KindGuess() {}

    /** The kind; empty, with a problem, where it cannot be told. */
    static Optional<Kind> of(QuestionRow row) {
        Optional<Kind> said = row.word(Column.TYPE, Kind.words(), Kind.titles());
        if (said.isPresent()) {
            return Optional.of(refined(said.get(), row));
        }
        if (row.has(Column.TYPE)) {
            return Optional.empty();
        }
        Optional<Kind> guess = guess(row);
        if (guess.isEmpty()) {
            row.error(
                    "type-unclear",
                    Heading.of(Column.TYPE),
                    row.has(Column.ANSWER)
                            ? "Typ är tom, och svaret kan höra till flera sorters frågor."
                            : "Typ är tom, och utan rätt svar går det inte att se vad för fråga det är.",
                    "Fyll i Typ: " + String.join(", ", Kind.titles()) + ".");
        }
        return guess;
    }

    /** Two words are general: a choice with one right answer, and a text whose gaps hold lists. */
    private static Kind refined(Kind said, QuestionRow row) {
        if (said == Kind.MULTIPLE && Kind.CHOICE.contains(Words.plain(row.text(Column.TYPE)))) {
            return Options.read(row).pointed().size() > 1 ? Kind.MULTIPLE : Kind.SINGLE;
        }
        return said == Kind.GAPS && GapText.lists(row.text(Column.PROMPT)) ? Kind.LISTS : said;
    }

    private static Optional<Kind> guess(QuestionRow row) {
        String prompt = row.text(Column.PROMPT);
        if (GapText.any(prompt)) {
            return Optional.of(GapText.lists(prompt) ? Kind.LISTS : Kind.GAPS);
        }
        Options options = Options.read(row);
        String answer = row.text(Column.ANSWER);
        if (options.all().isEmpty()) {
            return withoutOptions(answer);
        }
        if (Claims.options(options)) {
            return Optional.of(Kind.TRUE_FALSE);
        }
        if (answer.isEmpty()) {
            boolean pairs = options.all().stream().allMatch(option -> Pairs.pair(option.text()));
            return pairs ? Optional.of(Kind.MATCH) : Optional.empty();
        }
        return Optional.of(options.pointed().size() > 1 ? Kind.MULTIPLE : Kind.SINGLE);
    }

    private static Optional<Kind> withoutOptions(String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (Claims.truth(answer).isPresent()) {
            return Optional.of(Kind.TRUE_FALSE);
        }
        Optional<Quantity> quantity = Quantity.parse(answer);
        if (quantity.isPresent()) {
            boolean clear = quantity.get().unit().isEmpty()
                    || quantity.get().told()
                    || quantity.get().share();
            return clear ? Optional.of(Kind.NUMBER) : Optional.empty();
        }
        List<String> answers = Entries.answers(answer);
        return answers.stream().allMatch(one -> one.length() <= LONGEST_SHORT_ANSWER)
                ? Optional.of(Kind.TEXT)
                : Optional.empty();
    }
}
