package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a learner is asked to do, and the text with gaps that follows: from the first line that has a gap, or from below a
 * line of hyphens.
 *
 * @param task empty where there is none
 * @param text in which each gap stands as {@code [[…]]}
 */
record GapText(String task, String text) {

    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]\\n]*)]]");
    private static final Pattern RULE = Pattern.compile("-{3,}");

    /** Whether a text has gaps. */
    static boolean any(String text) {
        return GAP.matcher(text).find();
    }

    /** Whether one of the gaps holds a list. */
    static boolean lists(String text) {
        return GAP.matcher(text).results().anyMatch(gap -> gap.group(1).contains("|"));
    }

    /** Parts a cell in two. */
    static GapText split(String cell) {
        List<String> lines = cell.lines().toList();
        int rule = 0;
        while (rule < lines.size() && !RULE.matcher(lines.get(rule).strip()).matches()) {
            rule++;
        }
        int first = 0;
        while (first < lines.size() && !any(lines.get(first))) {
            first++;
        }
        return rule < first
                ? new GapText(join(lines.subList(0, rule)), join(lines.subList(rule + 1, lines.size())))
                : new GapText(join(lines.subList(0, first)), join(lines.subList(first, lines.size())));
    }

    private static String join(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n")).strip();
    }

    /** What stands in the gaps, in their order. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1).strip()));
        return gaps;
    }

    /** The text with {@code [[g1]]}, {@code [[g2]]} … in the gaps' places. */
    String numbered() {
        int[] number = {0};
        Function<MatchResult, String> next = gap -> "[[g" + ++number[0] + "]]";
        return GAP.matcher(text).replaceAll(next);
    }
}
