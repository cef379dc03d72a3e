package se.kursverk.yaml;

import java.util.Collection;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Suggestion {

    private Suggestion() {}

    /** The candidate that is only a slip or two away; the first of several. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        Optional<String> nearest = Optional.empty();
        int best = Math.max(1, written.length() / 3) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - written.length()) >= best) {
                continue;
            }
            int distance = distance(written, candidate);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** A remedy: what was meant, or everything that there is to choose from. */
    public static String remedy(String written, Collection<String> candidates) {
        return nearest(written, candidates)
                .map(candidate -> "Menade du ”" + candidate + "”?")
                .orElseGet(() ->
                        candidates.isEmpty() ? "Ta bort det." : "Välj bland: " + String.join(", ", candidates) + ".");
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words, case aside. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = same(one.charAt(i - 1), other.charAt(j - 1));
                int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
                least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && same(one.charAt(i - 1), other.charAt(j - 2))
                        && same(one.charAt(i - 2), other.charAt(j - 1))) {
                    least = Math.min(least, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = least;
            }
        }
        return steps[one.length()][other.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
