package se.kursverk.reading.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/** Answers that are typed. */
public final class Entries {

    private static final int MIN_FIELD = 8;

    private final Location location;
    private final ItemFeedback feedback;
    private final Problems problems;

    /**
     * @param location of the question
     * @param feedback takes what the answers say
     */
    public Entries(Location location, ItemFeedback feedback, Problems problems) {
        this.location = location;
        this.feedback = feedback;
        this.problems = problems;
    }

    /** A short text; {@code *} stands for any letters unless a backslash precedes it. */
    public Interaction text(
            List<Answer> answers, boolean caseSensitive, boolean ignoreSpaces, Optional<Integer> expectedLength) {
        List<String> accepted = new ArrayList<>();
        for (Answer answer : answers) {
            MoodleText said = feedback.unmarked(answer.feedback());
            String written = answer.text().text().strip();
            if (written.equals("*") && !answer.right()) {
                feedback.incorrect(said);
                partial(answer);
            } else if (written.replace("\\*", "").contains("*")) {
                problems.warning(
                        "wildcard-not-kept",
                        answer.location(),
                        "Svaret " + Shown.of(written) + " har * för vilka tecken som helst; det kom inte med.",
                        "Skriv de svar som ska räknas som rätt vart för sig.");
            } else if (answer.right()) {
                feedback.correct(said);
                HtmlText.clean(written.replace("\\*", "*"), answer.location(), problems)
                        .ifPresent(accepted::add);
            } else {
                partial(answer);
                feedback.lost(said);
            }
        }
        int longest = accepted.stream()
                .mapToInt(answer -> answer.codePointCount(0, answer.length()))
                .max()
                .orElse(0);
        return new Interaction.TextEntry(
                accepted, caseSensitive, ignoreSpaces, expectedLength.orElse(Math.max(MIN_FIELD, longest)));
    }

    /** A number; empty, with an error, where it takes more than one number and a tolerance to say what is right. */
    public Optional<Interaction> numeric(List<NumberAnswer> answers, Optional<String> unit) {
        List<NumberAnswer> right = new ArrayList<>();
        for (NumberAnswer number : answers) {
            MoodleText said = feedback.unmarked(number.answer().feedback());
            if (number.anything()) {
                feedback.incorrect(said);
                partial(number.answer());
            } else if (number.answer().right()) {
                right.add(number);
                feedback.correct(said);
            } else {
                partial(number.answer());
                feedback.lost(said);
            }
        }
        if (right.size() != 1) {
            problems.error(
                    right.isEmpty() ? "item-no-correct-answer" : "several-numbers",
                    location,
                    right.isEmpty()
                            ? "Frågan har inget tal som ger alla poäng."
                            : "Frågan har " + right.size() + " tal som alla är rätt; här kan bara ett vara det.",
                    right.isEmpty()
                            ? "Ange vilket tal som är rätt."
                            : "Fråga efter ett av dem, eller gör om frågan till en kortsvarsfråga.");
            return Optional.empty();
        }
        NumberAnswer only = right.getFirst();
        Optional<BigDecimal> value = Decimals.parse(only.answer().text().text());
        Optional<BigDecimal> tolerance =
                only.tolerance().isBlank() ? Optional.of(BigDecimal.ZERO) : Decimals.parse(only.tolerance());
        if (value.isEmpty() || tolerance.isEmpty()) {
            String wrong = value.isEmpty() ? only.answer().text().text() : only.tolerance();
            problems.error(
                    "number-malformed",
                    only.answer().location(),
                    Shown.of(wrong) + " är inget tal.",
                    "Skriv ett tal, till exempel 3 eller 2.5.");
            return Optional.empty();
        }
        return Optional.of(new Interaction.Numeric(value.get(), tolerance.get(), unit));
    }

    private void partial(Answer answer) {
        if (answer.partial()) {
            problems.warning(
                    "partial-credit-not-kept",
                    answer.location(),
                    "Svaret " + Shown.of(answer.text().text()) + " ger "
                            + answer.percent().toPlainString() + " procent av poängen; här ger det inga.",
                    "Kontrollera att det ska räknas som fel.");
        }
    }

    /**
     * A number as an answer.
     *
     * @param tolerance as written; blank where there is none
     */
    public record NumberAnswer(Answer answer, String tolerance) {

        private boolean anything() {
            return answer.text().isEmpty() || answer.text().text().strip().equals("*");
        }
    }
}
