package se.kursverk.reading.moodlexml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.moodle.Answer;
import se.kursverk.reading.moodle.Entries;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.Shown;
import se.kursverk.reading.moodle.TextFormat;

/**
 * A gap in a cloze text.
 *
 * @param name what the text calls its kind, such as {@code MCVS}
 */
record ClozeGap(String id, String name, List<Answer> answers) {

    /** A regular expression for the names of kinds. */
    static final String NAMES = "MULTICHOICE(?:_[VH]?S?)?|MC[VH]?S?|MULTIRESPONSE(?:_H?S?)?|MRH?S?"
            + "|SHORTANSWER(?:_C)?|SAC?|MWC?|NUMERICAL|NM";

    private static final Pattern WEIGHT = Pattern.compile("%(-?[0-9]{1,3}(?:[.,][0-9]{0,9})?)%");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** What one does in a gap. */
    enum Kind {
        CHOICE,
        CHOICES,
        TEXT,
        NUMBER
    }

    static ClozeGap of(String id, String name, String inner, Location location) {
        List<Answer> answers = new ArrayList<>();
        for (String answer : cut(inner)) {
            if (!answer.isBlank()) {
                answers.add(answer(answer.strip(), location));
            }
        }
        return new ClozeGap(id, name, List.copyOf(answers));
    }

    /** Where the closing brace stands; −1 where there is none. */
    static int end(String html, int from) {
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '}') {
                return i;
            }
        }
        return -1;
    }

    private static List<String> cut(String inner) {
        List<String> answers = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '~') {
                answers.add(inner.substring(start, i));
                start = i + 1;
            }
        }
        answers.add(inner.substring(start));
        return answers;
    }

    private static Answer answer(String written, Location location) {
        BigDecimal percent = BigDecimal.ZERO;
        String rest = written;
        Matcher weight = WEIGHT.matcher(rest);
        if (rest.startsWith("=")) {
            percent = FULL;
            rest = rest.substring(1);
        } else if (weight.lookingAt()) {
            percent = new BigDecimal(weight.group(1).replace(',', '.'));
            rest = rest.substring(weight.end());
        }
        int comment = -1;
        for (int i = 0; i < rest.length() && comment < 0; i++) {
            if (rest.charAt(i) == '\\') {
                i++;
            } else if (rest.charAt(i) == '#' && (i == 0 || rest.charAt(i - 1) != '&')) {
                comment = i;
            }
        }
        String text = comment < 0 ? rest : rest.substring(0, comment);
        String said = comment < 0 ? "" : rest.substring(comment + 1);
        return new Answer(text(text, location), percent, text(said, location));
    }

    private static MoodleText text(String written, Location location) {
        return new MoodleText(written.replaceAll("\\\\([~=#}\\\\/\"])", "$1").strip(), TextFormat.HTML, location);
    }

    Kind kind() {
        if (name.startsWith("MULTIR") || name.startsWith("MR")) {
            return Kind.CHOICES;
        }
        if (name.startsWith("MULTIC") || name.startsWith("MC")) {
            return Kind.CHOICE;
        }
        return name.startsWith("N") ? Kind.NUMBER : Kind.TEXT;
    }

    boolean shuffled() {
        return name.endsWith("S");
    }

    boolean caseSensitive() {
        return name.endsWith("C");
    }

    boolean right(Answer answer) {
        return answer.percent().compareTo(FULL) == 0;
    }

    void reportPartial(Problems problems) {
        for (Answer answer : answers) {
            if (!right(answer) && answer.percent().signum() != 0) {
                problems.warning(
                        "partial-credit-not-kept",
                        answer.location(),
                        "Svaret " + Shown.of(answer.text().text()) + " ger "
                                + answer.percent().toPlainString() + " procent av poängen; här ger det inga.",
                        "Kontrollera att det ska räknas som fel.");
            }
        }
    }

    /** Typed answers are text, though they stand in HTML. */
    private static Answer typed(Answer answer) {
        MoodleText letters = new MoodleText(
                Parser.unescapeEntities(answer.text().text(), false), TextFormat.PLAIN, answer.location());
        return new Answer(letters, answer.percent(), answer.feedback());
    }

    List<Answer> typed() {
        return answers.stream().map(ClozeGap::typed).toList();
    }

    /** {@code 3:0.1}: a number and its tolerance. */
    List<Entries.NumberAnswer> numbers() {
        return typed().stream()
                .map(answer -> {
                    String written = answer.text().text();
                    int colon = written.indexOf(':');
                    String value = colon > 0 ? written.substring(0, colon) : written;
                    MoodleText text = new MoodleText(value, TextFormat.PLAIN, answer.location());
                    return new Entries.NumberAnswer(
                            new Answer(text, answer.percent(), answer.feedback()),
                            colon > 0 ? written.substring(colon + 1) : "");
                })
                .toList();
    }
}
