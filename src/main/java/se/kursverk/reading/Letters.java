package se.kursverk.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into the pieces that a paragraph is built of. */
final class Letters {

    private static final Pattern GAP = Pattern.compile("\\[\\[([a-z0-9]{1,60})]]");

    private final Inlines inlines;
    private final TextLosses losses;

    /** The gaps that {@code [[id]]} stands for; any other such text is but brackets. */
    private final Set<String> gaps;

    Letters(Inlines inlines, TextLosses losses, Set<String> gaps) {
        this.inlines = inlines;
        this.losses = losses;
        this.gaps = gaps;
    }

    void add(String text, List<Mark> marks) {
        int start = 0;
        if (!gaps.isEmpty()) {
            Matcher gap = GAP.matcher(text);
            while (gap.find()) {
                if (gaps.contains(gap.group(1))) {
                    cut(text.substring(start, gap.start()), marks);
                    inlines.add(new Atom.GapMark(gap.group(1), marks));
                    start = gap.end();
                }
            }
        }
        cut(text.substring(start), marks);
    }

    private void cut(String text, List<Mark> marks) {
        StringBuilder word = new StringBuilder();
        for (char c : clean(text).toCharArray()) {
            boolean space = collapses(c);
            if (space || Character.isSpaceChar(c)) {
                word(word, marks);
                inlines.add(space ? new Atom.Space(marks) : new Atom.Word(String.valueOf(c), true, marks));
            } else {
                word.append(c);
            }
        }
        word(word, marks);
    }

    private void word(StringBuilder word, List<Mark> marks) {
        if (!word.isEmpty()) {
            inlines.add(new Atom.Word(word.toString(), false, marks));
            word.setLength(0);
        }
    }

    /** Without the control characters that no content file may have. */
    String clean(String text) {
        if (text.chars().noneMatch(Letters::control)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (control(c)) {
                losses.add(TextLoss.CHARACTER, "U+%04X".formatted(c));
            } else {
                clean.append((char) c);
            }
        });
        return clean.toString();
    }

    private static boolean control(int c) {
        return (c < ' ' && !collapses((char) c)) || (c >= 0x7F && c <= 0x9F && c != 0x85) || c >= 0xFFFE;
    }

    private static boolean collapses(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
