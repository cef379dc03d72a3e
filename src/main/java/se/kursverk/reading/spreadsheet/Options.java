package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The options of a row that are filled in.
 *
 * @param answer what the row says is right
 */
record Options(List<Option> all, String answer) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern BETWEEN_SHORT = Pattern.compile("\\s*(?:[;,&+\\s]|\\boch\\b)\\s*");

    Options {
        all = List.copyOf(all);
    }

    /** One that is filled in. */
    record Option(Heading heading, String text) {

        /** Its number as a letter: {@code C} for the third. */
        String letter() {
            return String.valueOf((char) ('A' + heading.number() - 1));
        }
    }

    static Options read(QuestionRow row) {
        List<Option> options = new ArrayList<>();
        for (int number = 1; number <= Heading.MAX_OPTIONS; number++) {
            Heading heading = new Heading(Column.OPTION, number);
            if (row.has(heading)) {
                options.add(new Option(heading, row.text(heading)));
            }
        }
        return new Options(options, row.text(Column.ANSWER));
    }

    /** The right ones; what is not understood or may mean two things is left out. */
    SequencedSet<Option> pointed() {
        return parts().stream()
                .map(this::meant)
                .filter(meant -> meant.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the answer is made of, each part meant to point to an option. */
    List<String> parts() {
        if (answer.isEmpty()) {
            return List.of();
        }
        if (!meant(answer).isEmpty()) {
            return List.of(answer);
        }
        List<String> parts = split(answer, BETWEEN);
        List<String> shorter = split(answer, BETWEEN_SHORT);
        return shorter.stream().allMatch(part -> part.length() < 3) ? shorter : parts;
    }

    private static List<String> split(String answer, Pattern between) {
        return between.splitAsStream(answer).filter(part -> !part.isBlank()).toList();
    }

    /** The options that a part may mean: by number, letter or text; more than one where that is not clear. */
    List<Option> meant(String part) {
        String plain = Words.plain(part);
        int number = Heading.number(plain.startsWith("alternativ ") ? plain.substring("alternativ ".length()) : plain);
        return all.stream()
                .filter(option ->
                        option.heading().number() == number || option.text().equals(part))
                .toList();
    }

    /** Reports two options that look the same. */
    void checkTexts(QuestionRow row) {
        Map<String, Option> texts = new HashMap<>();
        for (Option option : all) {
            Option earlier = texts.putIfAbsent(option.text(), option);
            if (earlier != null) {
                row.error(
                        "option-same-text",
                        option.heading(),
                        "Alternativet har samma text som alternativ " + earlier.letter() + ".",
                        "Skriv om eller ta bort ett av dem.");
            }
        }
    }

    /** Reports a list that is too short, at the first cell that is empty. */
    boolean atLeastTwo(QuestionRow row) {
        if (all.size() >= 2) {
            return true;
        }
        Set<Integer> filled = new HashSet<>();
        all.forEach(option -> filled.add(option.heading().number()));
        row.error(
                "too-few-options",
                new Heading(Column.OPTION, filled.contains(1) ? 2 : 1),
                all.isEmpty() ? "Frågan har inga alternativ." : "Frågan har bara ett alternativ.",
                "Fyll i minst två alternativ.");
        return false;
    }

    /** Reports what the answer says that points nowhere, or to two at once. */
    void checkAnswer(QuestionRow row) {
        Heading heading = Heading.of(Column.ANSWER);
        if (answer.isEmpty()) {
            row.error(
                    "item-no-correct-answer",
                    heading,
                    "Frågan har inget rätt svar.",
                    "Skriv numret på det alternativ som är rätt, till exempel 2, eller 1; 3 om flera är rätt.");
        }
        for (String part : parts()) {
            List<Option> meant = meant(part);
            if (meant.isEmpty()) {
                row.error(
                        "answer-unknown",
                        heading,
                        "”" + part + "” är inget av alternativen.",
                        nearest(part)
                                .map(option -> "Menade du alternativ " + option.letter() + "?")
                                .orElse("Skriv alternativets nummer, bokstav eller hela text."));
            } else if (meant.size() > 1) {
                row.error(
                        "answer-unclear",
                        heading,
                        "”" + part + "” kan betyda både alternativ "
                                + meant.get(0).letter() + " och alternativ "
                                + meant.get(1).letter() + ".",
                        "Skriv alternativets bokstav, till exempel "
                                + meant.get(0).letter() + ".");
            }
        }
    }

    private Optional<Option> nearest(String part) {
        return Words.nearest(part, all.stream().map(Option::text).toList())
                .flatMap(text -> all.stream()
                        .filter(option -> option.text().equals(text))
                        .findFirst());
    }
}
