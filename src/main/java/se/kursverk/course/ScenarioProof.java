package se.kursverk.course;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What exploring every way through a scenario showed.
 *
 * <p>A state is a situation together with the values of all variables; from each, the choices that are shown lead on to
 * another state or to an end. The score is no part of the state: a loop that only gives points is a fault of the scenario.
 *
 * @param states how many states can be reached
 * @param bestScore the most points on any way to an end; empty when a loop can be run for ever more, or no end is reached
 * @param worstScore the fewest points; empty likewise
 * @param fewestDecisions choices on the shortest way to an end
 * @param mostDecisions choices on the longest way; empty when a loop can be run any number of times
 * @param findings what is wrong with the scenario; empty when it is sound
 */
public record ScenarioProof(
        int states,
        OptionalInt bestScore,
        OptionalInt worstScore,
        OptionalInt fewestDecisions,
        OptionalInt mostDecisions,
        List<Finding> findings) {

    /** How many states are explored at most. */
    public static final int MAX_STATES = 5_000;

    public ScenarioProof {
        findings = List.copyOf(findings);
    }

    /**
     * Explores a scenario.
     *
     * @throws IllegalArgumentException if it refers to what it has not, or a choice's last transition has a condition
     */
    public static ScenarioProof of(Scenario scenario) {
        return new ScenarioExplorer(scenario).proof();
    }

    public boolean sound() {
        return findings.isEmpty();
    }

    /** Something that makes a scenario unfit to be played. */
    public sealed interface Finding {

        /** No way leads to the situation. */
        record UnreachableSituation(String situation) implements Finding {}

        /** No way leads to the end. */
        record UnreachableEnd(String end) implements Finding {}

        /** The situation is reached, but never so that the choice is shown. */
        record ChoiceNeverShown(String situation, String choice) implements Finding {}

        /**
         * Nothing can be chosen.
         *
         * @param values of the variables when it happens
         */
        record DeadEnd(String situation, Map<String, Integer> values) implements Finding {
            public DeadEnd {
                values = Map.copyOf(values);
            }
        }

        /**
         * Whatever one chooses from here, no end comes.
         *
         * @param values of the variables when it happens
         */
        record NoWayOut(String situation, Map<String, Integer> values) implements Finding {
            public NoWayOut {
                values = Map.copyOf(values);
            }
        }

        /** The choice is part of a loop that gives more points each time round. */
        record EndlessPoints(String situation, String choice) implements Finding {}

        /** Of the ends that can be reached no two differ in both outcome and text. */
        record EndsAlike() implements Finding {}

        /** The variables take so many values that not every way was explored. */
        record TooManyStates() implements Finding {}
    }
}
