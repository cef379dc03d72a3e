package se.kursverk.content;

import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/**
 * Finds words in a file by their letters and digits alone: line ends, indents and Markdown's marks may stand between them.
 */
final class QuoteSearch {

    private final SourceFile file;

    QuoteSearch(SourceFile file) {
        this.file = file;
    }

    /** Where the quote begins, at or after a start; the start when there is no such text. */
    Position from(Position start, String quote) {
        String wanted = lettersOf(quote);
        if (wanted.isEmpty()) {
            return start;
        }
        int first = Math.max(1, start.line());
        int skip = start.line() == 0 ? 0 : offset(file.line(first), start.column());
        for (int line = first; line <= file.lines().length; line++) {
            String text = file.line(line);
            for (int i = line == first ? skip : 0; i < text.length(); i++) {
                boolean begins = Character.isLetterOrDigit(text.charAt(i))
                        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
                if (begins && matches(line, i, wanted)) {
                    return file.position(line, i);
                }
            }
        }
        return start;
    }

    private static int offset(String line, int column) {
        return column < 2 ? 0 : line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }

    private boolean matches(int line, int index, String wanted) {
        int matched = 0;
        String[] lines = file.lines();
        int from = index;
        for (int number = line; number <= lines.length; number++) {
            String text = lines[number - 1];
            for (int i = from; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    if (text.charAt(i) != wanted.charAt(matched)) {
                        return false;
                    }
                    matched++;
                    if (matched == wanted.length()) {
                        return true;
                    }
                }
            }
            from = 0;
        }
        return false;
    }

    private static String lettersOf(String quote) {
        StringBuilder letters = new StringBuilder();
        quote.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
