package se.kursverk.packaging.moodle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each right option of a multiple choice is worth, in per cent. Moodle adds up the fractions of what was chosen and
 * gives nothing below zero, which is our rule as well: (right − wrong) / right.
 *
 * <p>Moodle takes only the numbers of a list of its own; anything else stops the whole import.
 */
public final class Fractions {

    /** Up to here every share is in Moodle's list. */
    private static final int MOST_EVEN = 10;

    private static final List<String> EVEN =
            List.of("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10");

    private Fractions() {}

    /**
     * The fractions of the right options, in their order; together they make 100. Beyond ten, where Moodle's list has no
     * even share, some weigh 10 and some 5.
     */
    public static List<String> right(int options) {
        if (even(options)) {
            return Collections.nCopies(options, EVEN.get(options - 1));
        }
        int tens = 20 - options;
        List<String> fractions = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            fractions.add(i < tens ? "10" : "5");
        }
        return fractions;
    }

    /** The fraction of every wrong option. */
    public static String wrong(int rightOptions) {
        return "-" + EVEN.get(Math.min(rightOptions, MOST_EVEN) - 1);
    }

    /** Whether all right options weigh the same. */
    public static boolean even(int rightOptions) {
        return rightOptions <= MOST_EVEN;
    }
}
