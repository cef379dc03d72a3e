package se.kursverk.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Place;
import se.kursverk.problem.Location;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.YamlNode;

/** Where everything stands in the files of one module. */
final class ModulePlaces {

    private static final List<String> SCENARIO_LISTS = List.of("situations", "ends");

    private final String folder;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, YamlNode.Mapping> keys = new HashMap<>();

    ModulePlaces(String folder) {
        this.folder = folder;
    }

    void file(String name, SourceFile file) {
        files.put(name, file);
    }

    void keys(String name, YamlNode.Mapping mapping) {
        keys.put(name, mapping);
    }

    Location location(Place place, String quote) {
        String name = switch (place.part()) {
            case DESCRIPTION -> "modul.yaml";
            case LESSON -> "lektion.md";
            case QUIZ -> "quiz.yaml";
            case SCENARIO -> "scenario.yaml";
        };
        SourceFile file = files.get(name);
        if (file == null) {
            return Location.of(folder + "/" + name);
        }
        Position start = place.part() == Place.Part.LESSON ? page(file, place.owner()) : entry(name, place);
        return file.location(new QuoteSearch(file).from(start, quote));
    }

    private static Position page(SourceFile file, String id) {
        String mark = "{#" + id + "}";
        for (int number = 1; number <= file.lines().length; number++) {
            String line = file.line(number).strip();
            if (line.startsWith("# ") && line.endsWith(mark)) {
                return new Position(number, 1);
            }
        }
        return Position.WHOLE_FILE;
    }

    private Position entry(String name, Place place) {
        YamlNode.Mapping root = keys.get(name);
        if (root == null) {
            return Position.WHOLE_FILE;
        }
        YamlNode node = root;
        Position found = Position.WHOLE_FILE;
        if (!place.owner().isEmpty()) {
            Optional<YamlNode> owner = owner(root, place);
            if (owner.isEmpty()) {
                return found;
            }
            node = owner.get();
            found = node.position();
        }
        for (String step : place.path()) {
            Optional<YamlNode> next = step(node, step);
            if (next.isEmpty()) {
                return found;
            }
            node = next.get();
            found = node.position();
        }
        return found;
    }

    private static Optional<YamlNode> owner(YamlNode.Mapping root, Place place) {
        List<String> lists = place.part() == Place.Part.SCENARIO ? SCENARIO_LISTS : List.of("items");
        return lists.stream()
                .flatMap(list -> step(root, list).stream())
                .flatMap(list -> step(list, place.owner()).stream())
                .findFirst();
    }

    /** The value of a key, or the row of a list whose id, or rule, is the given word. */
    private static Optional<YamlNode> step(YamlNode node, String word) {
        return switch (node) {
            case YamlNode.Scalar none -> Optional.empty();
            case YamlNode.Mapping mapping ->
                Optional.ofNullable(mapping.entries().get(word)).map(YamlNode.Entry::value);
            case YamlNode.Sequence sequence ->
                sequence.nodes().stream()
                        .filter(row -> names(row, "id", word) || names(row, "rule", word))
                        .findFirst();
        };
    }

    private static boolean names(YamlNode row, String key, String word) {
        return step(row, key)
                .filter(value -> value instanceof YamlNode.Scalar scalar
                        && scalar.value().equals(word))
                .isPresent();
    }
}
