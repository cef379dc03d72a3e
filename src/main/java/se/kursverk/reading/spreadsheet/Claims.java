package se.kursverk.reading.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** Reads claims that are true or not. What to say of each answer stands at options 1 and 2: true, then false. */
final class Claims {

    private static final Set<String> TRUE = Set.of("sant", "sann", "s", "ja", "j", "rätt", "true");
    private static final Set<String> FALSE = Set.of("falskt", "falsk", "f", "nej", "n", "fel", "false");

    private Claims() {}

    /** What a word says of a claim; empty where it says something else. */
    static Optional<Boolean> truth(String word) {
        String plain = Words.plain(word);
        return TRUE.contains(plain) ? Optional.of(true) : FALSE.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** Whether two options are nothing but "true" and "false", whichever comes first. */
    static boolean options(Options options) {
        return options.all().size() == 2
                && options.all().stream()
                                .map(option -> truth(option.text()))
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        == 2;
    }

    static Interaction read(QuestionRow row) {
        Options options = Options.read(row);
        boolean falseFirst =
                options(options) && !truth(options.all().getFirst().text()).orElseThrow();
        if (!options.all().isEmpty() && !options(options)) {
            row.error(
                    "too-many-options",
                    options.all().getFirst().heading(),
                    "Ett påstående har inga egna alternativ.",
                    "Töm alternativen, eller välj typen ett rätt.");
        }
        Optional<RichText> first = row.markdown(new Heading(Column.FEEDBACK, 1), TextKind.TEXT);
        Optional<RichText> second = row.markdown(new Heading(Column.FEEDBACK, 2), TextKind.TEXT);
        boolean answer = answer(row, options);
        return falseFirst
                ? new Interaction.TrueFalse(answer, second, first)
                : new Interaction.TrueFalse(answer, first, second);
    }

    private static boolean answer(QuestionRow row, Options options) {
        String text = row.text(Column.ANSWER);
        List<Options.Option> pointed = List.copyOf(options.pointed());
        Optional<Boolean> answer = truth(text)
                .or(() -> pointed.size() == 1 ? truth(pointed.getFirst().text()) : Optional.empty());
        if (answer.isEmpty()) {
            row.error(
                    text.isEmpty() ? "item-no-correct-answer" : "value-unknown",
                    Heading.of(Column.ANSWER),
                    text.isEmpty() ? "Påståendet har inget rätt svar." : "”" + text + "” är varken sant eller falskt.",
                    "Skriv sant eller falskt.");
        }
        return answer.orElse(false);
    }
}
