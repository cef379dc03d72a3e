package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** Reads questions about what belongs together: each option says {@code källa = mål}. */
final class Pairs {

    private static final Pattern SPACED = Pattern.compile("\\s(?:=|→|->|⇒)\\s");
    private static final Pattern TIGHT = Pattern.compile("=|→|->|⇒");

    /** Stands for the source of a target that nothing belongs to. */
    private static final String NOTHING = "inget";

    private Pairs() {}

    /** Whether a text has two sides. */
    static boolean pair(String text) {
        return between(text).isPresent();
    }

    private static Optional<Matcher> between(String text) {
        Matcher spaced = SPACED.matcher(text);
        if (spaced.find()) {
            return Optional.of(spaced);
        }
        Matcher tight = TIGHT.matcher(text);
        return tight.find() ? Optional.of(tight) : Optional.empty();
    }

    static Interaction read(QuestionRow row) {
        Options options = Options.read(row);
        List<Interaction.Match.Source> sources = new ArrayList<>();
        Map<String, Interaction.Option> targets = new LinkedHashMap<>();
        Map<String, Heading> earlier = new LinkedHashMap<>();
        for (Options.Option option : options.all()) {
            Optional<Matcher> between = between(option.text());
            String left = between.map(found -> option.text().substring(0, found.start()))
                    .orElse("")
                    .strip();
            String right = between.map(found -> option.text().substring(found.end()))
                    .orElse("")
                    .strip();
            if (left.isEmpty() || right.isEmpty()) {
                malformed(row, option);
                continue;
            }
            Interaction.Option target = targets.computeIfAbsent(
                    right,
                    text -> new Interaction.Option(
                            "t" + (targets.size() + 1), row.markdown(option.heading(), text, TextKind.PHRASE)));
            if (left.startsWith("(") && Words.plain(left).equals(NOTHING)) {
                continue;
            }
            Heading before = earlier.putIfAbsent(left, option.heading());
            if (before != null) {
                row.error(
                        "option-same-text",
                        option.heading(),
                        "”" + left + "” står också i " + before.title() + ".",
                        "Skriv om eller ta bort ett av dem.");
            }
            RichText text = row.markdown(option.heading(), left, TextKind.PHRASE);
            sources.add(new Interaction.Match.Source("s" + (sources.size() + 1), text, target.id()));
        }
        checkNumbers(row, options, sources.size(), targets.size());
        return new Interaction.Match(sources, List.copyOf(targets.values()), row.flag(Column.SHUFFLE, true));
    }

    private static void malformed(QuestionRow row, Options.Option option) {
        row.error(
                "pair-malformed",
                option.heading(),
                "”" + option.text() + "” är inget par.",
                "Skriv par så här: Namn på invånare = Dataskyddsförordningen. Hör inget till målet, skriv (inget) = målet.");
    }

    private static void checkNumbers(QuestionRow row, Options options, int sources, int targets) {
        if (row.problems().hasErrors()) {
            return;
        }
        if (sources < 2 || targets < 2) {
            row.error(
                    "too-few-options",
                    new Heading(Column.OPTION, options.all().isEmpty() ? 1 : 2),
                    "Det finns " + sources + " att para ihop med " + targets + ".",
                    "Fyll i minst två par med olika mål.");
        }
        if (sources > Interaction.MAX_PARTS) {
            row.error(
                    "too-many-parts",
                    options.all().get(Interaction.MAX_PARTS).heading(),
                    "Svaret har " + sources + " delar.",
                    "Behåll högst " + Interaction.MAX_PARTS + " par.");
        }
    }
}
