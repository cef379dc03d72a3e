package se.kursverk.rendering;

import java.util.List;
import se.kursverk.course.Scenario;

/**
 * The end of a way through the scenario.
 *
 * @param way the choices made
 * @param points that they gave
 * @param best the most points there are to be had
 * @param again where another way begins
 */
public record ScenarioEnd(Scenario.End end, List<Fork> way, int points, int best, FormTarget again) {

    public ScenarioEnd {
        way = List.copyOf(way);
    }

    /**
     * A choice made.
     *
     * @param others what could have been chosen instead
     */
    public record Fork(Scenario.Choice taken, List<Scenario.Choice> others) {
        public Fork {
            others = List.copyOf(others);
        }
    }
}
