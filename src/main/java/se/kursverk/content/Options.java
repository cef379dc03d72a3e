package se.kursverk.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Values;

/** What every list of options has in common: ids, texts that differ, and a number that a page can show. */
final class Options {

    /** As many as there are letters to name them by. */
    private static final int MAX = 26;

    private final SourceFile file;
    private final TextKind kind;
    private final Ids ids = new Ids();
    private final Map<String, Position> texts = new HashMap<>();

    Options(SourceFile file, TextKind kind) {
        this.file = file;
        this.kind = kind;
    }

    Ids ids() {
        return ids;
    }

    /** Options of which only id and text are told. */
    static List<Interaction.Option> plain(Fields owner, String key, int least, Options options) {
        List<Interaction.Option> read = new ArrayList<>();
        for (Fields fields : options.each(owner, key, least)) {
            String id = options.id(fields);
            read.add(new Interaction.Option(id, options.text(fields)));
            fields.done();
        }
        return read;
    }

    /** The options in a list, at least so many. */
    List<Fields> each(Fields owner, String key, int least) {
        List<Fields> all = owner.mappings(key, "alternativet");
        if (!all.isEmpty() && all.size() < least) {
            file.error(
                    "too-few-options",
                    owner.keyPosition(key),
                    "Listan ”" + key + "” har bara " + all.size() + (all.size() == 1 ? " rad." : " rader."),
                    "Lägg till fler, så att det blir minst " + least + ".");
        }
        if (all.size() > MAX) {
            file.error(
                    "too-many-options",
                    owner.keyPosition(key),
                    "Listan ”" + key + "” har " + all.size() + " rader.",
                    "Behåll högst " + MAX + ".");
        }
        return all;
    }

    String id(Fields fields) {
        String id = Values.shortId(fields, "id");
        if (!id.isEmpty()) {
            fields.owner("alternativet ”" + id + "”");
        }
        ids.add(file, id, fields.valuePosition("id"));
        return id;
    }

    /** The text, which no other option of the list may have. */
    RichText text(Fields fields) {
        RichText text = MarkdownReader.required(fields, "text", kind);
        Position position = fields.valuePosition("text");
        Position earlier = text.source().isEmpty() ? null : texts.putIfAbsent(text.source(), position);
        if (earlier != null) {
            file.error(
                    "option-same-text",
                    position,
                    "Alternativet har samma text som det på rad " + earlier.line() + ".",
                    "Skriv om eller ta bort ett av dem.");
        }
        return text;
    }

    /** Reports an answer of more parts than can be scored exactly. */
    static void checkParts(Fields owner, String key, int parts) {
        if (parts > Interaction.MAX_PARTS) {
            owner.file()
                    .error(
                            "too-many-parts",
                            owner.keyPosition(key),
                            "Svaret har " + parts + " delar.",
                            "Dela upp frågan; ett svar kan ha högst " + Interaction.MAX_PARTS + " delar.");
        }
    }
}
