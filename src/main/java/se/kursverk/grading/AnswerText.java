package se.kursverk.grading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed, made comparable. {@code grading.js} follows the same rules to the letter. */
final class AnswerText {

    private static final Pattern WHITE_SPACE = Pattern.compile(
            "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+");
    private static final Pattern EVERY_SPACE = Pattern.compile(" ");
    private static final Pattern SPACE_AT_AN_END = Pattern.compile("^ | $");
    private static final Pattern MINUS = Pattern.compile("[\\u2212\\u2013]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");
    private static final int LONGEST_NUMBER = 40;

    private AnswerText() {}

    /** NFC, without white space at the ends, runs of it as one space or none, in lower case unless case counts. */
    static String normalise(String text, boolean caseSensitive, boolean ignoreSpaces) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String spaced = WHITE_SPACE.matcher(composed).replaceAll(" ");
        String trimmed =
                (ignoreSpaces ? EVERY_SPACE : SPACE_AT_AN_END).matcher(spaced).replaceAll("");
        return caseSensitive ? trimmed : trimmed.toLowerCase(Locale.ROOT);
    }

    /** A decimal number with comma or point, any minus sign, and white space between its digits. */
    static Optional<BigDecimal> number(String text) {
        String packed = WHITE_SPACE.matcher(text).replaceAll("");
        String plain = MINUS.matcher(packed).replaceAll("-").replace(',', '.');
        if (plain.length() > LONGEST_NUMBER || !NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}
