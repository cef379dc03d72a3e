package se.kursverk.inspection;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of questions in GIFT: whether braces match, and what sorts of questions there are. */
final class GiftCheck {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern ANSWER = Pattern.compile("\\{[^{}]{0,400}[=~#TFtf][^{}]{0,400}\\}|::[^:]+::");
    private static final Set<String> TRUE_FALSE = Set.of("T", "F", "TRUE", "FALSE");

    private final Examination examination;
    private final Findings findings;

    GiftCheck(Examination examination) {
        this.examination = examination;
        this.findings = examination.findings();
    }

    /** Whether a text without a name may be GIFT. */
    static boolean looksLike(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.UTF_8);
        return head.indexOf('\0') < 0 && ANSWER.matcher(head).find();
    }

    void run() {
        byte[] bytes = examination.contents().bytes("").orElse(new byte[0]);
        String text = Page.decoded("", bytes, findings);
        Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
        int line = 1;
        int from = 0;
        int counted = 0;
        for (String block : BLANK_LINE.splitAsStream(text).toList()) {
            int at = text.indexOf(block, from);
            line += lineFeeds(text, counted, at);
            counted = at;
            from = at + block.length();
            check(block, line, types);
        }
        if (types.isEmpty()) {
            findings.once(Rule.GIFT_NO_QUESTIONS, "", findings.whole(), "Filen har inga frågor.");
        }
        examination.facts().quiz(new PackageQuiz("", "", true, false, types));
    }

    private static int lineFeeds(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private void check(String block, int line, Map<QuestionType, Integer> types) {
        List<String> lines = block.lines()
                .filter(one -> !one.stripLeading().startsWith("//") && !one.startsWith("$CATEGORY"))
                .toList();
        String question = String.join("\n", lines).strip();
        if (question.isEmpty()) {
            return;
        }
        int open = -1;
        int close = -1;
        boolean balanced = true;
        for (int i = 0; i < question.length(); i++) {
            char c = question.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                balanced &= open < 0;
                open = i;
            } else if (c == '}') {
                balanced &= open >= 0 && close < 0;
                close = i;
            }
        }
        if (!balanced || open >= 0 != close >= 0) {
            findings.add(
                    Rule.GIFT_BRACES,
                    findings.in("", line, 0),
                    "Frågans { och } passar inte ihop, så den importeras fel.");
            types.merge(QuestionType.OTHER, 1, Integer::sum);
        } else {
            types.merge(open < 0 ? QuestionType.TEXT_ONLY : type(question.substring(open + 1, close)), 1, Integer::sum);
        }
    }

    private static QuestionType type(String answers) {
        String text = answers.strip();
        int feedback = text.indexOf('#');
        String first =
                (feedback > 0 ? text.substring(0, feedback) : text).strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty() || text.startsWith("####")) {
            return QuestionType.EXTENDED_TEXT;
        }
        if (TRUE_FALSE.contains(first)) {
            return QuestionType.TRUE_FALSE;
        }
        if (text.startsWith("#")) {
            return QuestionType.NUMERIC;
        }
        if (text.indexOf('~') >= 0) {
            return text.indexOf('=') < 0 && text.contains("~%")
                    ? QuestionType.MULTIPLE_CHOICE
                    : QuestionType.SINGLE_CHOICE;
        }
        return text.contains("->") ? QuestionType.MATCH : QuestionType.TEXT_ENTRY;
    }
}
