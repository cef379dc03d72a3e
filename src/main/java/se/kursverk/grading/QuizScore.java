package se.kursverk.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of a finished quiz attempt in hundredths of a per cent, rounded down.
 *
 * @param hundredths 0 to 10,000
 */
public record QuizScore(int hundredths) implements Comparable<QuizScore> {

    private static final int ALL = 10_000;

    public QuizScore {
        if (hundredths < 0 || hundredths > ALL) {
            throw new IllegalArgumentException("0 to " + ALL + " hundredths of a per cent, not " + hundredths);
        }
    }

    /** The score of a quiz's outcomes, one for each of its items. A quiz in which nothing is scored has no wrong answer. */
    public static QuizScore of(List<Outcome> outcomes) {
        long units = outcomes.stream().mapToLong(Outcome::units).sum();
        long maxUnits = outcomes.stream().mapToLong(Outcome::maxUnits).sum();
        return new QuizScore(maxUnits == 0 ? ALL : Math.toIntExact(units * ALL / maxUnits));
    }

    /** Whether the score is at least so many per cent. */
    public boolean reaches(int mastery) {
        return hundredths >= mastery * 100;
    }

    /** Per cent as an LMS takes it: at most two decimals, a point, no trailing zeros. */
    public String raw() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(QuizScore other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
