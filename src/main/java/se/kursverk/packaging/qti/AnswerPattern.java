package se.kursverk.packaging.qti;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody may type, as a regular expression of XML Schema that Java and JavaScript read in the same way: white space
 * at the ends never counts, a run of it is one or, where spaces are ignored, none, and a letter is meant in both cases
 * where case does not count.
 */
final class AnswerPattern {

    private static final String SPACE = "\\s";
    private static final String SPECIAL = "\\|.?*+(){}-[]^";

    private AnswerPattern() {}

    static String of(String accepted, boolean caseSensitive, boolean ignoreSpaces) {
        StringBuilder pattern = new StringBuilder(SPACE + "*");
        boolean space = false;
        for (int c : Normalizer.normalize(accepted, Normalizer.Form.NFC)
                .strip()
                .codePoints()
                .toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (pattern.length() > 3) {
                pattern.append(ignoreSpaces ? SPACE + "*" : space ? SPACE + "+" : "");
            }
            space = false;
            append(c, caseSensitive, pattern);
        }
        return pattern.append(SPACE).append('*').toString();
    }

    private static void append(int c, boolean caseSensitive, StringBuilder pattern) {
        String letter = Character.toString(c);
        String lower = letter.toLowerCase(Locale.ROOT);
        String upper = lower.toUpperCase(Locale.ROOT);
        if (c == '$') {
            pattern.append("[$]");
        } else if (SPECIAL.indexOf(c) >= 0) {
            pattern.append('\\').append(letter);
        } else if (caseSensitive || lower.equals(upper) || upper.length() != lower.length() || c > 0xffff) {
            pattern.append(letter);
        } else {
            pattern.append('[').append(upper).append(lower).append(']');
        }
    }
}
