package se.kursverk.reading.gift;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.problem.Location;
import se.kursverk.reading.SourceText;

/**
 * A stretch of the file, in which escaped characters are letters and nothing else.
 *
 * @param text the whole file, comments blanked out
 * @param start of the first character
 * @param end behind the last
 */
record Slice(SourceText source, String text, int start, int end) {

    private static final String ESCAPABLE = ":#={}~n\\";

    Location location() {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return source.location(first);
    }

    boolean isEmpty() {
        return text.substring(start, end).isBlank();
    }

    boolean startsWith(String beginning) {
        return start + beginning.length() <= end && text.startsWith(beginning, start);
    }

    Slice from(int index) {
        return new Slice(source, text, Math.min(index, end), end);
    }

    Slice to(int index) {
        return new Slice(source, text, start, Math.max(start, index));
    }

    Slice trimmed() {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Slice(source, text, first, last);
    }

    /** Where a mark begins that is not escaped; −1 where there is none. */
    int find(String mark) {
        for (int i = start; i + mark.length() <= end; i++) {
            if (escape(i)) {
                i++;
            } else if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a mark begins for the last time. */
    int findLast(String mark) {
        int last = -1;
        for (int found = find(mark); found >= 0; found = from(found + 1).find(mark)) {
            last = found;
        }
        return last;
    }

    /** The stretches that begin at any of some characters, which belong to them; what stands before them comes first. */
    List<Slice> cutBefore(String marks) {
        List<Slice> cut = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (escape(i)) {
                i++;
            } else if (marks.indexOf(text.charAt(i)) >= 0) {
                cut.add(new Slice(source, text, from, i));
                from = i;
            }
        }
        cut.add(new Slice(source, text, from, end));
        return cut;
    }

    /** The letters, as they were before they were escaped. */
    String letters() {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (escape(i)) {
                i++;
                letters.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    private boolean escape(int index) {
        return text.charAt(index) == '\\' && index + 1 < end && ESCAPABLE.indexOf(text.charAt(index + 1)) >= 0;
    }
}
