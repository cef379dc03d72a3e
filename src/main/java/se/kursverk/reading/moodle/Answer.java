package se.kursverk.reading.moodle;

import java.math.BigDecimal;
import java.util.List;
import se.kursverk.problem.Location;

/**
 * An answer with what it is worth.
 *
 * @param percent of the question's points, 100 for a wholly right answer, negative where points are taken
 */
public record Answer(MoodleText text, BigDecimal percent, MoodleText feedback) {

    /** Moodle rounds thirds and sevenths to five digits, and people to fewer. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public Location location() {
        return text.location();
    }

    boolean right() {
        return percent.compareTo(FULL) == 0;
    }

    /** Neither wholly right nor simply wrong. */
    boolean partial() {
        return !right() && percent.signum() != 0;
    }

    /** Whether it is worth as much as one of so many that share all points. */
    boolean share(int parts, int sign) {
        double expected = sign * 100.0 / parts;
        return Math.abs(percent.doubleValue() - expected) <= ROUNDING.doubleValue();
    }

    static List<Answer> withText(List<Answer> answers) {
        return answers.stream().filter(answer -> !answer.text().isEmpty()).toList();
    }
}
