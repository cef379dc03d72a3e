package se.kursverk.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import se.kursverk.course.ScenarioProof.Finding;
import se.kursverk.course.ScenarioState.Edge;

/** Walks all states of a scenario, breadth first, and finds out what {@link ScenarioProof} tells. */
final class ScenarioExplorer {

    private final Scenario scenario;
    private final Map<String, Scenario.Variable> variables = new HashMap<>();
    private final Map<Key, ScenarioState> states = new HashMap<>();
    private final List<ScenarioState> inOrder = new ArrayList<>();
    private final Set<String> reachedEnds = new HashSet<>();
    private final Set<String> shownChoices = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    ScenarioExplorer(Scenario scenario) {
        this.scenario = scenario;
        scenario.variables().forEach(variable -> variables.put(variable.id(), variable));
    }

    ScenarioProof proof() {
        if (!explore()) {
            OptionalInt unknown = OptionalInt.empty();
            return new ScenarioProof(
                    inOrder.size(), unknown, unknown, unknown, unknown, List.of(new Finding.TooManyStates()));
        }
        findUnreached();
        Set<ScenarioState> leading = leadingTo(true);
        findStuck(leading);
        findAlikeEnds();
        ScenarioScores scores = new ScenarioScores(inOrder, leading);
        OptionalInt best = scores.extreme(1, Edge::points);
        if (best.isEmpty() && !leading.isEmpty()) {
            Edge gaining = scores.gaining();
            findings.add(new Finding.EndlessPoints(
                    gaining.from().situation().id(), gaining.choice().id()));
        }
        return new ScenarioProof(
                inOrder.size(),
                best,
                scores.extreme(-1, Edge::points),
                scores.extreme(-1, edge -> 1),
                scores.extreme(1, edge -> 1),
                findings);
    }

    /** Finds every state; false when there are too many. */
    private boolean explore() {
        Map<String, Integer> values = new TreeMap<>();
        scenario.variables().forEach(variable -> values.put(variable.id(), variable.start()));
        Deque<ScenarioState> unexplored = new ArrayDeque<>();
        state(situation(scenario.start()), values, unexplored);
        while (!unexplored.isEmpty()) {
            ScenarioState state = unexplored.remove();
            for (Scenario.Choice choice : state.situation().choices()) {
                if (choice.condition().holds(state.values())) {
                    shownChoices.add(state.situation().id() + " " + choice.id());
                    state.edges().add(follow(state, choice, unexplored));
                }
            }
            if (inOrder.size() > ScenarioProof.MAX_STATES) {
                return false;
            }
        }
        return true;
    }

    private Edge follow(ScenarioState from, Scenario.Choice choice, Deque<ScenarioState> unexplored) {
        Map<String, Integer> values = new TreeMap<>(from.values());
        choice.effects().forEach((id, change) -> {
            Scenario.Variable variable = variables.get(id);
            if (variable == null) {
                throw new IllegalArgumentException("no variable " + id);
            }
            int changed = values.getOrDefault(id, 0) + change;
            values.put(id, Math.clamp(changed, variable.minimum(), variable.maximum()));
        });
        String target = choice.transitions().stream()
                .filter(transition -> transition.condition().holds(values))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no transition holds: " + choice.id()))
                .target();
        if (scenario.end(target).isPresent()) {
            reachedEnds.add(target);
            return new Edge(from, choice, Optional.empty());
        }
        return new Edge(from, choice, Optional.of(state(situation(target), values, unexplored)));
    }

    private Scenario.Situation situation(String id) {
        return scenario.situation(id).orElseThrow(() -> new IllegalArgumentException("no situation " + id));
    }

    private ScenarioState state(
            Scenario.Situation situation, Map<String, Integer> values, Deque<ScenarioState> unexplored) {
        return states.computeIfAbsent(new Key(situation.id(), values), key -> {
            ScenarioState state = new ScenarioState(inOrder.size(), situation, values);
            inOrder.add(state);
            unexplored.add(state);
            return state;
        });
    }

    private void findUnreached() {
        Set<String> reached = new HashSet<>();
        inOrder.forEach(state -> reached.add(state.situation().id()));
        for (Scenario.Situation situation : scenario.situations()) {
            if (!reached.contains(situation.id())) {
                findings.add(new Finding.UnreachableSituation(situation.id()));
                continue;
            }
            for (Scenario.Choice choice : situation.choices()) {
                if (!shownChoices.contains(situation.id() + " " + choice.id())) {
                    findings.add(new Finding.ChoiceNeverShown(situation.id(), choice.id()));
                }
            }
        }
        for (Scenario.End end : scenario.ends()) {
            if (!reachedEnds.contains(end.id())) {
                findings.add(new Finding.UnreachableEnd(end.id()));
            }
        }
    }

    /** The states from which an end can be reached, or a state that is stuck already. */
    private Set<ScenarioState> leadingTo(boolean endsOnly) {
        Map<ScenarioState, List<ScenarioState>> before = new HashMap<>();
        Deque<ScenarioState> found = new ArrayDeque<>();
        Set<ScenarioState> leading = new HashSet<>();
        for (ScenarioState state : inOrder) {
            boolean ends = !endsOnly && state.edges().isEmpty();
            for (Edge edge : state.edges()) {
                ends |= edge.to().isEmpty();
                edge.to()
                        .ifPresent(to -> before.computeIfAbsent(to, one -> new ArrayList<>())
                                .add(state));
            }
            if (ends) {
                leading.add(state);
                found.add(state);
            }
        }
        while (!found.isEmpty()) {
            for (ScenarioState state : before.getOrDefault(found.remove(), List.of())) {
                if (leading.add(state)) {
                    found.add(state);
                }
            }
        }
        return leading;
    }

    private void findStuck(Set<ScenarioState> leading) {
        Set<ScenarioState> explained = leadingTo(false);
        Set<String> told = new HashSet<>();
        for (ScenarioState state : inOrder) {
            String situation = state.situation().id();
            if (leading.contains(state) || told.contains(situation)) {
                continue;
            }
            if (state.edges().isEmpty()) {
                findings.add(new Finding.DeadEnd(situation, state.values()));
                told.add(situation);
            } else if (!explained.contains(state)) {
                findings.add(new Finding.NoWayOut(situation, state.values()));
                told.add(situation);
            }
        }
    }

    private void findAlikeEnds() {
        List<Scenario.End> ends = scenario.ends().stream()
                .filter(end -> reachedEnds.contains(end.id()))
                .toList();
        boolean differ = ends.stream()
                .anyMatch(one -> ends.stream()
                        .anyMatch(other ->
                                one.outcome() != other.outcome() && !one.text().equals(other.text())));
        if (!differ) {
            findings.add(new Finding.EndsAlike());
        }
    }

    private record Key(String situation, Map<String, Integer> values) {}
}
