package se.kursverk.reading.spreadsheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Compares what people write with what they may mean. */
final class Words {

    private Words() {}

    /** Letters and digits in lower case, with one space for whatever stands between them. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        boolean gap = false;
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(gap && !plain.isEmpty() ? " " : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }

    /** An id made of a text: its letters without dots and rings, hyphens between words, at most so many characters. */
    static String id(String text, int most) {
        String letters = Normalizer.normalize(plain(text), Normalizer.Form.NFD).replaceAll("[^a-z0-9 ]", "");
        StringBuilder id = new StringBuilder();
        for (String word : letters.strip().split(" +", -1)) {
            if (id.length() + word.length() + 1 > most) {
                break;
            }
            id.append(id.isEmpty() ? "" : "-").append(word);
        }
        return id.toString();
    }

    /** The name that is only a slip or two away; the first of several. */
    static Optional<String> nearest(String written, Collection<String> names) {
        String plain = plain(written);
        Optional<String> nearest = Optional.empty();
        int best = Math.max(1, plain.length() / 3) + 1;
        for (String name : names) {
            int distance = distance(plain, plain(name));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
