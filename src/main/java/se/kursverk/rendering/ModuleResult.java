package se.kursverk.rendering;

import java.util.Optional;
import se.kursverk.course.Scenario;

/**
 * How a module went.
 *
 * @param read how many pages of the lesson were read
 * @param best the best run through the quiz, in hundredths of a per cent
 * @param end the scenario's end that was reached last
 * @param state of the whole module
 * @param told what the LMS was told, in words
 * @param parts where what remains is
 */
public record ModuleResult(
        int read, Optional<Integer> best, Optional<Scenario.End> end, PartState state, String told, PartLinks parts) {}
