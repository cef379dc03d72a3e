package se.kursverk.attempt;

import java.util.List;
import java.util.stream.Stream;

/**
 * The way taken through the scenario.
 *
 * @param choices ids of the choices made, from the start
 * @param gone how many of their consequences one has gone on from: all, or all but the last
 */
public record Road(List<String> choices, int gone) {

    static final Road START = new Road(List.of(), 0);

    public Road {
        choices = List.copyOf(choices);
    }

    /** Whether the consequence of the last choice is being read. */
    public boolean considering() {
        return choices.size() > gone;
    }

    Road chosen(String choice) {
        return new Road(Stream.concat(choices.stream(), Stream.of(choice)).toList(), gone);
    }

    Road wentOn() {
        return new Road(choices, choices.size());
    }
}
