package se.kursverk.reading.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;

/** Reads questions that are answered by typing. */
final class Entries {

    private static final int MAX_ANSWER = 80;
    private static final int MIN_FIELD = 8;
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private Entries() {}

    /** The answers that a cell accepts: one a line where there are lines, otherwise with semicolons between. */
    static List<String> answers(String text) {
        return Pattern.compile(text.contains("\n") ? "\n" : ";")
                .splitAsStream(text)
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    static Interaction text(QuestionRow row) {
        Heading heading = Heading.of(Column.ANSWER);
        boolean caseSensitive = row.flag(Column.CASE_SENSITIVE, false);
        boolean ignoreSpaces = row.flag(Column.IGNORE_SPACES, false);
        Map<String, String> compared = new HashMap<>();
        List<String> accepted = new ArrayList<>();
        for (String answer : answers(row.text(Column.ANSWER))) {
            if (answer.codePointCount(0, answer.length()) > MAX_ANSWER) {
                row.error(
                        "accepted-too-long",
                        heading,
                        "Svaret ”" + answer.substring(0, 30) + "…” är längre än " + MAX_ANSWER + " tecken.",
                        "Fråga efter något kortare, eller skriv fritext under Typ.");
            }
            String spaced = SPACES.matcher(answer).replaceAll(ignoreSpaces ? "" : " ");
            String earlier = compared.putIfAbsent(caseSensitive ? spaced : spaced.toLowerCase(Locale.ROOT), answer);
            if (earlier == null) {
                accepted.add(answer);
            } else {
                row.warning(
                        "accepted-duplicate",
                        heading,
                        "Svaret ”" + answer + "” är samma som ”" + earlier + "” när det rättas, och togs inte med.",
                        "Ta bort ett av dem.");
            }
        }
        if (accepted.isEmpty()) {
            noAnswer(row, "Skriv svaret; godtas flera, skriv semikolon emellan: gallring; att gallra.");
        }
        int longest = accepted.stream()
                .map(answer -> answer.codePointCount(0, answer.length()))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return new Interaction.TextEntry(accepted, caseSensitive, ignoreSpaces, Math.max(MIN_FIELD, longest));
    }

    static Interaction number(QuestionRow row) {
        String text = row.text(Column.ANSWER);
        Optional<Quantity> quantity = Quantity.parse(text);
        if (text.isEmpty()) {
            noAnswer(row, "Skriv talet, till exempel 20 procent eller 2,5 ± 0,1.");
        } else if (quantity.isEmpty() || !quantity.get().fits()) {
            row.error(
                    "number-malformed",
                    Heading.of(Column.ANSWER),
                    "”" + text + "” är inget tal med högst tolv siffror.",
                    "Skriv talet, gärna med felmarginal och enhet: 2,5 ± 0,1 procent.");
        }
        return quantity.<Interaction>map(Entries::numeric)
                .orElseGet(() -> new Interaction.Numeric(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty()));
    }

    private static Interaction numeric(Quantity quantity) {
        return new Interaction.Numeric(
                quantity.number(),
                quantity.tolerance(),
                Optional.of(quantity.unit()).filter(unit -> !unit.isEmpty()));
    }

    private static void noAnswer(QuestionRow row, String remedy) {
        row.error("item-no-correct-answer", Heading.of(Column.ANSWER), "Frågan har inget rätt svar.", remedy);
    }
}
