package se.kursverk.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Numbers;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;

/** Reads questions that are answered by typing. */
final class EntryReader {

    /** What a learner may type and still find again after a break. */
    private static final int MAX_ANSWER = 80;

    private static final int MIN_FIELD = 8;
    private static final int MAX_LINES = 30;

    private EntryReader() {}

    static Interaction text(Fields item) {
        boolean caseSensitive = Values.flag(item, "caseSensitive", false);
        boolean ignoreSpaces = Values.flag(item, "ignoreSpaces", false);
        List<String> accepted = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        int longest = MIN_FIELD;
        for (YamlNode.Scalar scalar : item.scalars("accepted")) {
            String answer = scalar.value().strip();
            int length = answer.codePointCount(0, answer.length());
            if (length > MAX_ANSWER) {
                item.file()
                        .error(
                                "accepted-too-long",
                                scalar.position(),
                                "Svaret har " + length + " tecken.",
                                "Fråga efter något kortare, högst " + MAX_ANSWER
                                        + " tecken, eller använd extended-text.");
            }
            String key = compared(answer, caseSensitive, ignoreSpaces);
            if (compared.contains(key)) {
                item.file()
                        .error(
                                "accepted-duplicate",
                                scalar.position(),
                                "Svaret ”" + answer + "” är samma som ”" + accepted.get(compared.indexOf(key))
                                        + "” när det rättas.",
                                "Ta bort ett av dem.");
            }
            accepted.add(answer);
            compared.add(key);
            longest = Math.max(longest, length);
        }
        return new Interaction.TextEntry(accepted, caseSensitive, ignoreSpaces, longest);
    }

    private static String compared(String answer, boolean caseSensitive, boolean ignoreSpaces) {
        String text = Composed.form(answer);
        StringBuilder compared = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else {
                if (space && !ignoreSpaces) {
                    compared.append(' ');
                }
                space = false;
                compared.append(c);
            }
        }
        return caseSensitive ? compared.toString() : compared.toString().toLowerCase(Locale.ROOT);
    }

    static Interaction numeric(Fields item) {
        Optional<BigDecimal> answer = item.scalar("answer").flatMap(scalar -> Numbers.decimal(item, scalar));
        Optional<BigDecimal> tolerance =
                item.optionalScalar("tolerance").flatMap(scalar -> Numbers.decimal(item, scalar));
        if (tolerance.isPresent() && tolerance.get().signum() < 0) {
            item.file()
                    .error(
                            "tolerance-negative",
                            item.valuePosition("tolerance"),
                            "Toleransen är mindre än noll.",
                            "Skriv hur långt från svaret man får vara, till exempel 0.1, eller ta bort raden.");
        }
        return new Interaction.Numeric(
                answer.orElse(BigDecimal.ZERO), tolerance.orElse(BigDecimal.ZERO), Values.optionalLine(item, "unit"));
    }

    static Interaction extended(Fields item) {
        RichText modelAnswer = MarkdownReader.required(item, "modelAnswer", TextKind.TEXT);
        return new Interaction.ExtendedText(
                modelAnswer,
                Numbers.optionalInteger(item, "lines", 1, MAX_LINES).orElse(Interaction.ExtendedText.USUAL_LINES));
    }
}
