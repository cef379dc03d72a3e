package se.kursverk.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** The known name with the fewest letters to change (Levenshtein), unless that would be half of them or more. */
    static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(written, name) * 2 < Math.max(written.length(), name.length())
                        || name.startsWith(written))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(name -> name));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
