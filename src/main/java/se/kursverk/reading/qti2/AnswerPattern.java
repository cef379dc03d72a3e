package se.kursverk.reading.qti2;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Matches a text with a regular expression of a file (QTI patternMatch), which is not trusted: it may take only so many
 * steps, and what it may look like has limits.
 */
final class AnswerPattern {

    private static final int LONGEST_PATTERN = 4000;
    private static final int MOST_GROUPS = 50;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_STEPS = 200_000;

    private AnswerPattern() {}

    static boolean matches(String pattern, Value value) throws NotUnderstoodException {
        String text = value.items().size() == 1 ? value.items().getFirst() : "";
        if (pattern.length() > LONGEST_PATTERN
                || text.length() > LONGEST_TEXT
                || pattern.chars().filter(c -> c == '(').count() > MOST_GROUPS) {
            throw new NotUnderstoodException();
        }
        try {
            return Pattern.compile(pattern).matcher(new Counted(text)).matches();
        } catch (PatternSyntaxException | TooManyStepsException e) {
            throw new NotUnderstoodException();
        }
    }

    private static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyStepsException() {
            super("", null, false, false);
        }
    }

    /** A text that can be looked at only so often. */
    private static final class Counted implements CharSequence {

        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
