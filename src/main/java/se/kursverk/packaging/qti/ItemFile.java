package se.kursverk.packaging.qti;

import java.util.List;
import java.util.Map;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.ItemTitle;
import se.kursverk.rendering.PlainPages;

/** The file of one question (QTI assessmentItem). */
final class ItemFile {

    private final Module module;
    private final Item item;
    private final Dialect dialect;
    private final PlainPages words;

    ItemFile(Module module, Item item, Dialect dialect) {
        this.module = module;
        this.item = item;
        this.dialect = dialect;
        this.words = PlainPages.in(module.language());
    }

    /** What the item is called everywhere. */
    String identifier() {
        return module.id() + "_" + item.id();
    }

    /** Where it lies in the package. */
    String path() {
        return "items/" + identifier() + ".xml";
    }

    Item item() {
        return item;
    }

    Content content() {
        List<Response> responses = Key.of(item);
        Map<String, RichText> said = Says.of(item);
        Tags tags = new Tags(dialect);
        tags.root(
                "assessmentItem",
                "identifier",
                identifier(),
                "title",
                ItemTitle.of(item.prompt()),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "xml:lang",
                module.language().toLanguageTag());
        responses.forEach(response -> response.write(tags));
        writeOutcomes(!said.isEmpty(), tags);
        new Body(item, dialect, words, tags).write();
        new Processing(item, responses, said.keySet(), dialect, tags).write();
        said.forEach((identifier, text) -> writeFeedback(identifier, text, tags));
        return tags.close().content();
    }

    private void writeOutcomes(boolean feedback, Tags tags) {
        String points = Integer.toString(item.scored() ? item.points() : 0);
        tags.open(
                "outcomeDeclaration",
                "identifier",
                "SCORE",
                "cardinality",
                "single",
                "baseType",
                "float",
                "normalMinimum",
                "0",
                "normalMaximum",
                item.scored() ? points : "");
        tags.open("defaultValue").text("value", "0").close().close();
        tags.open("outcomeDeclaration", "identifier", "MAXSCORE", "cardinality", "single", "baseType", "float");
        tags.open("defaultValue").text("value", points).close().close();
        if (feedback) {
            tags.open(
                    "outcomeDeclaration",
                    "identifier",
                    Says.OUTCOME,
                    "cardinality",
                    "multiple",
                    "baseType",
                    "identifier");
            tags.open("defaultValue").text("value", Says.NOTHING).close().close();
        }
    }

    private void writeFeedback(String identifier, RichText text, Tags tags) {
        String title = item.interaction() instanceof Interaction.ExtendedText && identifier.equals(Says.MODEL_ANSWER)
                ? words.text("item.model-answer")
                : "";
        tags.open(
                "modalFeedback",
                "outcomeIdentifier",
                Says.OUTCOME,
                "showHide",
                "show",
                "identifier",
                identifier,
                "title",
                title);
        String html = Xhtml.blocks(text);
        if (dialect.isThird()) {
            tags.open("contentBody").html(html).close();
        } else {
            tags.html(html);
        }
        tags.close();
    }
}
