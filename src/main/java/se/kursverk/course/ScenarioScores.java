package se.kursverk.course;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import se.kursverk.course.ScenarioState.Edge;

/** Longest and shortest ways from a scenario's start to an end, by Bellman and Ford: loops are allowed. */
final class ScenarioScores {

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final List<ScenarioState> states;
    private final Set<ScenarioState> leading;

    /**
     * @param states all, the start first
     * @param leading those from which an end can be reached
     */
    ScenarioScores(List<ScenarioState> states, Set<ScenarioState> leading) {
        this.states = states;
        this.leading = leading;
    }

    /**
     * The greatest ({@code sign} 1) or least (−1) sum of weights on a way from the start to an end; empty when a loop can
     * be run for more and more, or no end can be reached.
     */
    OptionalInt extreme(int sign, ToIntFunction<Edge> weight) {
        Search search = new Search(sign, weight);
        for (int round = 0; round <= states.size(); round++) {
            if (search.improve().isEmpty()) {
                long sum = search.sums[0];
                return sum == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(sum * sign));
            }
        }
        return OptionalInt.empty();
    }

    /** A choice in a loop that gives more points each time round; there must be one. */
    Edge gaining() {
        Search search = new Search(1, Edge::points);
        Optional<Edge> improved = Optional.empty();
        for (int round = 0; round <= states.size(); round++) {
            improved = search.improve();
        }
        Edge edge = improved.orElseThrow();
        for (int step = 0; step < states.size() && edge.to().isPresent(); step++) {
            edge = search.best.getOrDefault(edge.to().get().index(), edge);
        }
        return edge;
    }

    /** The best sums known so far, by state. */
    private final class Search {

        private final int sign;
        private final ToIntFunction<Edge> weight;
        private final long[] sums = new long[states.size()];
        private final Map<Integer, Edge> best = new HashMap<>();

        Search(int sign, ToIntFunction<Edge> weight) {
            this.sign = sign;
            this.weight = weight;
            Arrays.fill(sums, UNKNOWN);
        }

        /** One round over all choices, last states first; the last choice that improved anything. */
        Optional<Edge> improve() {
            Optional<Edge> improved = Optional.empty();
            for (int i = states.size() - 1; i >= 0; i--) {
                ScenarioState state = states.get(i);
                if (!leading.contains(state)) {
                    continue;
                }
                for (Edge edge : state.edges()) {
                    long rest = edge.to().isEmpty() ? 0 : sums[edge.to().get().index()];
                    long sum = rest == UNKNOWN ? UNKNOWN : rest + (long) sign * weight.applyAsInt(edge);
                    if (sum > sums[i]) {
                        sums[i] = sum;
                        best.put(i, edge);
                        improved = Optional.of(edge);
                    }
                }
            }
            return improved;
        }
    }
}
