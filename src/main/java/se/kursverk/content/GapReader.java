package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;

/** Reads texts with gaps: {@code [[id]]} in the text, and what belongs there in {@code gaps}. */
final class GapReader {

    private GapReader() {}

    static Interaction gapMatch(Fields item) {
        SourceFile file = item.file();
        RichText text = MarkdownReader.required(item, "text", TextKind.TEXT);
        Options options = new Options(file, TextKind.PHRASE);
        List<Interaction.Option> words = Options.plain(item, "options", 2, options);
        Ids gapIds = new Ids();
        Ids used = new Ids();
        List<Interaction.GapMatch.Gap> gaps = new ArrayList<>();
        gaps(item).forEach((id, entry) -> {
            gapIds.add(file, Values.shortId(item, id, entry.key()), entry.key());
            if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
                item.wrongType(id, entry.value(), "ett ords id", "Skriv id:t på ordet som hör till luckan.");
                return;
            }
            String word = Values.shortId(item, scalar.value(), scalar.position());
            if (!words.isEmpty()) {
                options.ids().require(file, word, scalar.position(), "choice-unknown", "Ordet");
            }
            if (used.contains(word)) {
                file.error(
                        "word-used-twice",
                        scalar.position(),
                        "Ordet ”" + word + "” hör redan till en annan lucka.",
                        "Lägg till ett eget ord för varje lucka.");
            } else {
                used.add(file, word, scalar.position());
            }
            gaps.add(new Interaction.GapMatch.Gap(id, word));
        });
        checkGaps(item, text, gapIds);
        return new Interaction.GapMatch(text, words, gaps, Values.flag(item, "shuffle", true));
    }

    static Interaction inlineChoice(Fields item) {
        SourceFile file = item.file();
        RichText text = MarkdownReader.required(item, "text", TextKind.TEXT);
        Ids gapIds = new Ids();
        List<Interaction.InlineChoice.Dropdown> dropdowns = new ArrayList<>();
        gaps(item).forEach((id, entry) -> {
            gapIds.add(file, Values.shortId(item, id, entry.key()), entry.key());
            if (entry.value() instanceof YamlNode.Mapping mapping) {
                dropdowns.add(dropdown(new Fields(file, mapping, "luckan ”" + id + "”"), id));
            } else {
                item.wrongType(id, entry.value(), "nyckeln options", "Skriv options: och listan med alternativ.");
            }
        });
        checkGaps(item, text, gapIds);
        return new Interaction.InlineChoice(text, dropdowns);
    }

    private static Interaction.InlineChoice.Dropdown dropdown(Fields gap, String id) {
        Options options = new Options(gap.file(), TextKind.PLAIN);
        List<Interaction.Option> choices = new ArrayList<>();
        List<String> correct = new ArrayList<>();
        for (Fields fields : options.each(gap, "options", 2)) {
            String choice = options.id(fields);
            choices.add(new Interaction.Option(choice, options.text(fields)));
            if (Values.flag(fields, "correct", false)) {
                correct.add(choice);
            }
            fields.done();
        }
        gap.done();
        if (!choices.isEmpty() && correct.size() != 1) {
            gap.file()
                    .error(
                            correct.isEmpty() ? "item-no-correct-answer" : "item-several-correct-answers",
                            gap.keyPosition("options"),
                            correct.isEmpty()
                                    ? "Luckan ”" + id + "” har inget rätt svar."
                                    : "Luckan ”" + id + "” har " + correct.size() + " rätta alternativ.",
                            correct.isEmpty()
                                    ? "Lägg till correct: true på det alternativ som är rätt."
                                    : "Behåll correct: true på ett av dem.");
        }
        return new Interaction.InlineChoice.Dropdown(id, choices, correct.isEmpty() ? "" : correct.getFirst());
    }

    private static Map<String, YamlNode.Entry> gaps(Fields item) {
        Optional<Fields> gaps = item.mapping("gaps", "luckorna");
        Map<String, YamlNode.Entry> all = gaps.map(Fields::all).orElseGet(Map::of);
        Options.checkParts(item, "gaps", all.size());
        return all;
    }

    /** Every gap must be in the text once, and every gap of the text in the list. */
    private static void checkGaps(Fields item, RichText text, Ids gapIds) {
        if (text.source().isEmpty() || gapIds.all().isEmpty()) {
            return;
        }
        SourceFile file = item.file();
        Ids found = new Ids();
        Optional<YamlNode.Scalar> scalar = item.optionalScalar("text");
        TextPlace place = TextPlace.of(file, scalar.orElseThrow());
        int lineIndex = 0;
        for (String line : text.source().split("\n", -1)) {
            for (int start = line.indexOf("[["); start >= 0; start = line.indexOf("[[", start + 2)) {
                int end = line.indexOf("]]", start);
                if (end < 0) {
                    break;
                }
                String id = line.substring(start + 2, end);
                Position position = place.position(lineIndex, start);
                gapIds.require(file, id, position, "gap-undeclared", "Luckan");
                if (found.contains(id)) {
                    file.error(
                            "gap-duplicate",
                            position,
                            "Luckan ”" + id + "” finns redan i texten.",
                            "Ge luckan ett eget id och lägg till det under gaps:.");
                } else {
                    found.add(file, id, position);
                }
            }
            lineIndex++;
        }
        for (String id : gapIds.all()) {
            if (!found.contains(id)) {
                file.error(
                        "gap-missing",
                        gapIds.position(id),
                        "Luckan ”" + id + "” finns inte i texten.",
                        "Skriv [[" + id + "]] i text: där luckan ska vara, eller ta bort raden.");
            }
        }
    }
}
