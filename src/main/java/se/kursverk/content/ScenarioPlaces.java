package se.kursverk.content;

import java.util.HashMap;
import java.util.Map;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;

/** Where a scenario's situations, ends and choices stand in its file. */
final class ScenarioPlaces {

    private final Ids targets = new Ids();
    private final Map<String, Position> choices = new HashMap<>();

    /** The ids of situations and ends, which share one name space. */
    Ids targets() {
        return targets;
    }

    void choice(String situation, String id, Position position) {
        choices.put(situation + "/" + id, position);
    }

    Position choice(String situation, String id) {
        return choices.getOrDefault(situation + "/" + id, targets.position(situation));
    }
}
