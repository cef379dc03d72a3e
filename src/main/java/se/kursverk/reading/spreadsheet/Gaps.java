package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** Reads texts with gaps: {@code [[ord]]} for a word of a common list, {@code [[rätt*|fel]]} for a list of its own. */
final class Gaps {

    private static final Heading PROMPT = Heading.of(Column.PROMPT);
    private static final Pattern BAR = Pattern.compile("\\|");

    private Gaps() {}

    static Interaction words(QuestionRow row, GapText text) {
        List<Interaction.Option> words = new ArrayList<>();
        List<Interaction.GapMatch.Gap> gaps = new ArrayList<>();
        Map<String, Heading> taken = new LinkedHashMap<>();
        for (String word : text.gaps()) {
            String id = "w" + (words.size() + 1);
            gaps.add(new Interaction.GapMatch.Gap("g" + (gaps.size() + 1), id));
            if (word.isEmpty()) {
                row.error("gap-malformed", PROMPT, "En lucka är tom.", "Skriv ordet som hör dit: [[språkmodell]].");
            } else if (taken.putIfAbsent(word, PROMPT) != null) {
                row.error(
                        "word-used-twice",
                        PROMPT,
                        "Ordet ”" + word + "” hör till två luckor.",
                        "Skriv om texten så att varje lucka har sitt eget ord.");
            }
            words.add(new Interaction.Option(id, row.markdown(PROMPT, word, TextKind.PHRASE)));
        }
        for (Options.Option option : Options.read(row).all()) {
            if (taken.putIfAbsent(option.text(), option.heading()) != null) {
                row.error(
                        "option-same-text",
                        option.heading(),
                        "Ordet ”" + option.text() + "” finns redan.",
                        "Ta bort det; här står bara ord som inte hör till någon lucka.");
            }
            words.add(new Interaction.Option(
                    "w" + (words.size() + 1), row.markdown(option.heading(), option.text(), TextKind.PHRASE)));
        }
        checkGaps(row, gaps.size());
        if (gaps.size() == 1 && words.size() == 1) {
            row.error(
                    "too-few-options",
                    new Heading(Column.OPTION, 1),
                    "Det finns bara ett ord att välja på.",
                    "Fyll i minst ett ord som inte hör till luckan.");
        }
        return new Interaction.GapMatch(
                row.markdown(PROMPT, text.numbered(), TextKind.TEXT), words, gaps, row.flag(Column.SHUFFLE, true));
    }

    static Interaction lists(QuestionRow row, GapText text) {
        List<Interaction.InlineChoice.Dropdown> dropdowns = new ArrayList<>();
        for (String list : text.gaps()) {
            dropdowns.add(dropdown(row, "g" + (dropdowns.size() + 1), list));
        }
        checkGaps(row, dropdowns.size());
        return new Interaction.InlineChoice(row.markdown(PROMPT, text.numbered(), TextKind.TEXT), dropdowns);
    }

    private static Interaction.InlineChoice.Dropdown dropdown(QuestionRow row, String id, String list) {
        List<Interaction.Option> choices = new ArrayList<>();
        List<String> correct = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (String part : BAR.split(list, -1)) {
            String choice = Choices.id(Math.min(choices.size(), Heading.MAX_OPTIONS - 1));
            String text = part.strip();
            if (text.endsWith("*") || text.startsWith("*")) {
                correct.add(choice);
                text = (text.endsWith("*") ? text.substring(0, text.length() - 1) : text.substring(1)).strip();
            }
            if (text.isEmpty() || !texts.add(text)) {
                malformed(
                        row,
                        list,
                        text.isEmpty() ? "har ett tomt alternativ" : "har alternativet ”" + text + "” två gånger");
            }
            RichText shown = row.markdown(PROMPT, text, TextKind.PLAIN);
            choices.add(new Interaction.Option(choice, shown));
        }
        if (choices.size() < 2) {
            malformed(row, list, "har bara ett alternativ");
        } else if (choices.size() > Heading.MAX_OPTIONS) {
            malformed(row, list, "har fler än " + Heading.MAX_OPTIONS + " alternativ");
        } else if (correct.size() != 1) {
            malformed(row, list, correct.isEmpty() ? "har inget rätt svar" : "har " + correct.size() + " rätta svar");
        }
        return new Interaction.InlineChoice.Dropdown(id, choices, correct.isEmpty() ? "" : correct.getFirst());
    }

    private static void malformed(QuestionRow row, String list, String fault) {
        row.error(
                "gap-malformed",
                PROMPT,
                "Listan [[" + list + "]] " + fault + ".",
                "Skriv alternativen med | emellan och * efter det rätta: [[använder*|skriver]].");
    }

    private static void checkGaps(QuestionRow row, int gaps) {
        if (gaps == 0) {
            row.error(
                    "gap-missing",
                    PROMPT,
                    "Texten har ingen lucka.",
                    "Sätt dubbla hakparenteser runt ordet: En [[språkmodell]] räknar ut nästa ord.");
        }
        if (gaps > Interaction.MAX_PARTS) {
            row.error(
                    "too-many-parts",
                    PROMPT,
                    "Svaret har " + gaps + " delar.",
                    "Behåll högst " + Interaction.MAX_PARTS + " luckor.");
        }
    }
}
