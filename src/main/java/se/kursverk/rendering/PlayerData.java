package se.kursverk.rendering;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Scenario;
import se.kursverk.course.ScenarioProof;
import se.kursverk.course.Selection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the player must know beside what one can read in the page, as JSON in a data block: ids, rules, answer keys and
 * the graph of the scenario.
 */
final class PlayerData {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);

    private PlayerData() {}

    /** A page that is a package of its own: the course and its one module. */
    static String ofOnly(Selection selection, Messages messages) {
        PlayerData data = new PlayerData();
        data.json.writeStartObject();
        data.writeCourse(selection, true);
        data.writeMessages(messages);
        return data.end();
    }

    /** The shell of several modules; the texts are {@linkplain #ofTexts a file of their own}. */
    static String ofShell(Selection selection) {
        PlayerData data = new PlayerData();
        data.json.writeStartObject();
        data.writeCourse(selection, false);
        return data.end();
    }

    /** A module's page in the shell's frame. */
    static String ofFramed(Module module) {
        PlayerData data = new PlayerData();
        data.json.writeStartObject();
        data.json.writeName("module");
        data.writeModule(module, true);
        return data.end();
    }

    /** What the player says, for a file that many pages share. */
    static String ofTexts(Messages messages) {
        PlayerData data = new PlayerData();
        data.json.writeStartObject();
        messages.ofPlayer().forEach(data.json::writeStringProperty);
        return data.end();
    }

    /** Only strings hold {@code <}, so a data block can't be closed from within. */
    private String end() {
        json.writeEndObject();
        json.close();
        return text.toString().replace("<", "\\u003c");
    }

    private void writeMessages(Messages messages) {
        json.writeName("messages");
        json.writeStartObject();
        messages.ofPlayer().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void writeCourse(Selection selection, boolean whole) {
        json.writeName("course");
        json.writeStartObject();
        json.writeStringProperty("id", selection.id());
        json.writeStringProperty("title", selection.title());
        json.writeStringProperty("language", selection.language().toLanguageTag());
        json.writeStringProperty("fingerprint", selection.fingerprint().value());
        json.writeName("modules");
        json.writeStartArray();
        selection.modules().forEach(module -> writeModule(module, whole));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeModule(Module module, boolean whole) {
        json.writeStartObject();
        json.writeStringProperty("id", module.id());
        json.writeStringProperty("fingerprint", module.fingerprint().value());
        json.writeNumberProperty("mastery", module.completionRule().mastery());
        json.writeName("attempts");
        if (module.completionRule().attempts().isPresent()) {
            json.writeNumber(module.completionRule().attempts().getAsInt());
        } else {
            json.writeNull();
        }
        writeIds("pages", module.lesson().pages().stream().map(Lesson.Page::id).toList());
        writeIds("ends", module.scenario().ends().stream().map(Scenario.End::id).toList());
        if (whole) {
            writeArray("items", module.quiz().items(), PlayerData::writeItem);
            json.writeName("scenario");
            writeScenario(module.scenario());
        } else {
            json.writeNumberProperty("items", module.quiz().items().size());
        }
        json.writeEndObject();
    }

    private void writeItem(Item item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        json.writeStringProperty("type", InteractionType.of(item.interaction()).id());
        json.writeNumberProperty("points", item.points());
        item.page().ifPresent(page -> json.writeStringProperty("page", page));
        writeKey(item.interaction());
        json.writeEndObject();
    }

    private void writeKey(Interaction interaction) {
        switch (interaction) {
            case Interaction.SingleChoice choice -> writeChoices(choice.choices());
            case Interaction.MultipleChoice choice -> writeChoices(choice.choices());
            case Interaction.TrueFalse claim -> json.writeBooleanProperty("answer", claim.answer());
            case Interaction.TextEntry entry -> {
                writeIds("accepted", entry.accepted());
                json.writeBooleanProperty("caseSensitive", entry.caseSensitive());
                json.writeBooleanProperty("ignoreSpaces", entry.ignoreSpaces());
            }
            case Interaction.Numeric number -> {
                json.writeStringProperty("answer", number.answer().toPlainString());
                json.writeStringProperty("tolerance", number.tolerance().toPlainString());
            }
            case Interaction.Match match -> {
                json.writeName("targets");
                json.writeStartObject();
                match.sources().forEach(source -> json.writeStringProperty(source.id(), source.target()));
                json.writeEndObject();
                writeIds(
                        "options",
                        match.targets().stream().map(Interaction.Option::id).toList());
            }
            case Interaction.Order order ->
                writeIds(
                        "order",
                        order.choices().stream().map(Interaction.Option::id).toList());
            case Interaction.GapMatch gaps -> {
                json.writeName("gaps");
                json.writeStartObject();
                gaps.gaps().forEach(gap -> json.writeStringProperty(gap.id(), gap.choice()));
                json.writeEndObject();
                writeIds(
                        "options",
                        gaps.choices().stream().map(Interaction.Option::id).toList());
            }
            case Interaction.InlineChoice lists -> {
                json.writeName("gaps");
                json.writeStartObject();
                lists.dropdowns().forEach(gap -> json.writeStringProperty(gap.id(), gap.correct()));
                json.writeEndObject();
                json.writeName("options");
                json.writeStartObject();
                lists.dropdowns()
                        .forEach(gap -> writeIds(
                                gap.id(),
                                gap.choices().stream()
                                        .map(Interaction.Option::id)
                                        .toList()));
                json.writeEndObject();
            }
            case Interaction.ExtendedText any -> {}
        }
    }

    private void writeChoices(List<Interaction.SimpleChoice> choices) {
        writeIds("choices", choices.stream().map(Interaction.SimpleChoice::id).toList());
        writeIds(
                "correct",
                choices.stream()
                        .filter(Interaction.SimpleChoice::correct)
                        .map(Interaction.SimpleChoice::id)
                        .toList());
    }

    private void writeScenario(Scenario scenario) {
        json.writeStartObject();
        json.writeStringProperty("start", scenario.start());
        json.writeNumberProperty("best", ScenarioProof.of(scenario).bestScore().orElse(0));
        writeArray("variables", scenario.variables(), (data, variable) -> {
            json.writeStartObject();
            json.writeStringProperty("id", variable.id());
            json.writeNumberProperty("start", variable.start());
            json.writeNumberProperty("min", variable.minimum());
            json.writeNumberProperty("max", variable.maximum());
            json.writeEndObject();
        });
        writeArray("situations", scenario.situations(), (data, situation) -> {
            json.writeStartObject();
            json.writeStringProperty("id", situation.id());
            writeArray("choices", situation.choices(), PlayerData::writeRoad);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void writeRoad(Scenario.Choice choice) {
        json.writeStartObject();
        json.writeStringProperty("id", choice.id());
        json.writeNumberProperty("points", choice.points());
        if (!choice.effects().isEmpty()) {
            json.writeName("effects");
            json.writeStartObject();
            new TreeMap<>(choice.effects()).forEach((id, change) -> json.writeNumberProperty(id, change));
            json.writeEndObject();
        }
        writeCondition(choice.condition());
        writeArray("next", choice.transitions(), (data, transition) -> {
            json.writeStartObject();
            writeCondition(transition.condition());
            json.writeStringProperty("to", transition.target());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void writeCondition(Scenario.Condition condition) {
        if (condition.comparisons().isEmpty()) {
            return;
        }
        writeArray("when", condition.comparisons(), (data, comparison) -> {
            json.writeStartArray();
            json.writeString(comparison.variable());
            json.writeString(comparison.operator().sign());
            json.writeNumber(comparison.value());
            json.writeEndArray();
        });
    }

    private void writeIds(String name, List<String> ids) {
        json.writeName(name);
        json.writeStartArray();
        ids.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void writeArray(String name, List<T> values, BiConsumer<PlayerData, T> write) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> write.accept(this, value));
        json.writeEndArray();
    }
}
