package se.kursverk.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Place;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Numbers;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Suggestion;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;

/** Reads {@code scenario.yaml} and has it proven. */
final class ScenarioReader {

    private static final int MAX_POINTS = 100;
    private static final int MAX_VALUE = 1000;
    private static final Map<String, Scenario.Outcome> OUTCOMES = new LinkedHashMap<>();

    static {
        OUTCOMES.put("good", Scenario.Outcome.GOOD);
        OUTCOMES.put("mixed", Scenario.Outcome.MIXED);
        OUTCOMES.put("poor", Scenario.Outcome.POOR);
    }

    private final SourceFile file;
    private final Exemptions exemptions;
    private final Ids variables = new Ids();
    private final ScenarioPlaces places = new ScenarioPlaces();
    private final List<Reference> references = new ArrayList<>();

    ScenarioReader(SourceFile file, Exemptions exemptions) {
        this.file = file;
        this.exemptions = exemptions;
    }

    Scenario read(Fields fields) {
        String title = Values.line(fields, "title");
        RichText introduction = MarkdownReader.required(fields, "introduction", TextKind.TEXT);
        List<Scenario.Variable> variableList = variables(fields);
        String start = Values.id(fields, "start");
        List<Scenario.Situation> situations = new ArrayList<>();
        for (Fields situation : fields.mappings("situations", "situationen")) {
            situations.add(situation(situation));
        }
        List<Scenario.End> ends = new ArrayList<>();
        for (Fields end : fields.mappings("ends", "slutet")) {
            ends.add(end(end));
        }
        fields.done();
        if (!start.isEmpty() && situations.stream().noneMatch(one -> one.id().equals(start))) {
            file.error(
                    "start-unknown",
                    fields.valuePosition("start"),
                    "Situationen ”" + start + "” finns inte.",
                    Suggestion.remedy(
                            start,
                            situations.stream().map(Scenario.Situation::id).toList()));
        }
        for (Reference reference : references) {
            places.targets()
                    .require(file, reference.id(), reference.position(), "next-unknown", "Situationen eller slutet");
        }
        Scenario scenario = new Scenario(title, introduction, variableList, start, situations, ends);
        if (!file.hasErrors()) {
            new ScenarioCheck(file, places).check(scenario);
        }
        return scenario;
    }

    private List<Scenario.Variable> variables(Fields fields) {
        List<Scenario.Variable> read = new ArrayList<>();
        fields.optionalMapping("variables", "variablerna")
                .map(Fields::all)
                .orElseGet(Map::of)
                .forEach((id, entry) -> {
                    variables.add(file, Values.id(fields, id, entry.key()), entry.key());
                    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
                        fields.wrongType(
                                id,
                                entry.value(),
                                "start, min och max",
                                "Skriv till exempel {start: 0, min: 0, max: 4}.");
                        return;
                    }
                    Fields variable = new Fields(file, mapping, "variabeln ”" + id + "”");
                    int start = Numbers.integer(variable, "start", -MAX_VALUE, MAX_VALUE);
                    int minimum = Numbers.integer(variable, "min", -MAX_VALUE, MAX_VALUE);
                    int maximum = Numbers.integer(variable, "max", -MAX_VALUE, MAX_VALUE);
                    variable.done();
                    if (minimum > start || start > maximum) {
                        file.error(
                                "variable-bounds",
                                entry.key(),
                                "Variabeln ”" + id + "” börjar på " + start + ", utanför " + minimum + "–" + maximum
                                        + ".",
                                "Låt min vara högst start, och start högst max.");
                    }
                    read.add(new Scenario.Variable(id, start, minimum, maximum));
                });
        return read;
    }

    private Scenario.Situation situation(Fields fields) {
        String id = target(fields, "situationen");
        exemptions.read(fields, Place.Part.SCENARIO, id);
        String time = Values.line(fields, "time");
        String place = Values.line(fields, "place");
        String role = Values.line(fields, "role");
        RichText text = MarkdownReader.required(fields, "text", TextKind.TEXT);
        Ids choiceIds = new Ids();
        List<Scenario.Choice> choices = new ArrayList<>();
        for (Fields choice : fields.mappings("choices", "valet")) {
            choices.add(choice(choice, id, choiceIds));
        }
        fields.done();
        return new Scenario.Situation(id, time, place, role, text, choices);
    }

    private Scenario.Choice choice(Fields fields, String situation, Ids choiceIds) {
        String id = Values.id(fields, "id");
        if (!id.isEmpty()) {
            fields.owner("valet ”" + id + "”");
        }
        choiceIds.add(file, id, fields.valuePosition("id"));
        places.choice(situation, id, fields.valuePosition("id"));
        RichText text = MarkdownReader.required(fields, "text", TextKind.TEXT);
        RichText consequence = MarkdownReader.required(fields, "consequence", TextKind.TEXT);
        RichText principle = MarkdownReader.required(fields, "principle", TextKind.TEXT);
        int points = Numbers.optionalInteger(fields, "points", -MAX_POINTS, MAX_POINTS)
                .orElse(0);
        Map<String, Integer> effects = effects(fields);
        Scenario.Condition condition = condition(fields);
        List<Scenario.Transition> transitions = transitions(fields);
        fields.done();
        return new Scenario.Choice(id, text, consequence, principle, points, effects, condition, transitions);
    }

    private Map<String, Integer> effects(Fields fields) {
        Map<String, Integer> effects = new LinkedHashMap<>();
        fields.optionalMapping("effects", "effekterna")
                .map(Fields::all)
                .orElseGet(Map::of)
                .forEach((id, entry) -> {
                    variables.require(file, id, entry.key(), "variable-unknown", "Variabeln");
                    if (entry.value() instanceof YamlNode.Scalar scalar) {
                        effects.put(id, Numbers.integer(fields, id, scalar, -MAX_VALUE, MAX_VALUE));
                    } else {
                        fields.wrongType(
                                id, entry.value(), "ett heltal", "Skriv hur mycket variabeln ändras, till exempel -1.");
                    }
                });
        return effects;
    }

    private Scenario.Condition condition(Fields fields) {
        return fields.optionalScalar("when")
                .map(scalar -> ConditionReader.read(file, scalar, variables))
                .orElse(Scenario.Condition.ALWAYS);
    }

    private List<Scenario.Transition> transitions(Fields choice) {
        Optional<YamlNode> next = choice.required("next");
        if (next.isEmpty()) {
            return List.of();
        }
        if (next.get() instanceof YamlNode.Scalar scalar) {
            return List.of(new Scenario.Transition(Scenario.Condition.ALWAYS, reference(choice, scalar)));
        }
        List<Scenario.Transition> transitions = new ArrayList<>();
        List<Fields> rows = choice.mappings("next", "raden i next");
        for (int i = 0; i < rows.size(); i++) {
            Fields row = rows.get(i);
            boolean last = i == rows.size() - 1;
            Scenario.Condition condition = condition(row);
            String target =
                    row.scalar("to").map(scalar -> reference(choice, scalar)).orElse("");
            row.done();
            if (last && row.has("when")) {
                file.error(
                        "next-no-default",
                        row.position(),
                        "Inget säger vart valet leder när inget av villkoren håller.",
                        "Lägg till en sista rad utan when, till exempel - {to: " + target + "}.");
            } else if (!last && !row.has("when")) {
                file.error(
                        "next-never-tried",
                        row.position(),
                        "Raden har inget villkor, så raderna under den används aldrig.",
                        "Ställ raden sist, eller ge den ett villkor med when.");
            }
            transitions.add(new Scenario.Transition(condition, target));
        }
        return transitions;
    }

    private String reference(Fields choice, YamlNode.Scalar scalar) {
        String id = Values.id(choice, scalar);
        references.add(new Reference(id, scalar.position()));
        return id;
    }

    private Scenario.End end(Fields fields) {
        String id = target(fields, "slutet");
        exemptions.read(fields, Place.Part.SCENARIO, id);
        String title = Values.line(fields, "title");
        Scenario.Outcome outcome = fields.scalar("outcome")
                .flatMap(scalar -> Values.word(fields, "outcome", scalar, OUTCOMES))
                .orElse(Scenario.Outcome.MIXED);
        Scenario.End end = new Scenario.End(id, title, outcome, MarkdownReader.required(fields, "text", TextKind.TEXT));
        fields.done();
        return end;
    }

    private String target(Fields fields, String kind) {
        String id = Values.id(fields, "id");
        if (!id.isEmpty()) {
            fields.owner(kind + " ”" + id + "”");
        }
        places.targets().add(file, id, fields.valuePosition("id"));
        return id;
    }

    private record Reference(String id, Position position) {}
}
