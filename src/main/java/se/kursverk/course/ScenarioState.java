package se.kursverk.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A situation with the variables' values; each of these is one object. */
final class ScenarioState {

    private final int index;
    private final Scenario.Situation situation;
    private final Map<String, Integer> values;
    private final List<Edge> edges = new ArrayList<>();

    ScenarioState(int index, Scenario.Situation situation, Map<String, Integer> values) {
        this.index = index;
        this.situation = situation;
        this.values = values;
    }

    /** From 0, in the order in which the states were found. */
    int index() {
        return index;
    }

    Scenario.Situation situation() {
        return situation;
    }

    Map<String, Integer> values() {
        return values;
    }

    List<Edge> edges() {
        return edges;
    }

    /**
     * A choice that is shown in a state.
     *
     * @param to the state it leads to; empty for an end
     */
    record Edge(ScenarioState from, Scenario.Choice choice, Optional<ScenarioState> to) {

        int points() {
            return choice.points();
        }
    }
}
