package se.kursverk.rendering;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.kursverk.course.Item;

/**
 * How a run through the quiz went.
 *
 * @param right how many of the scored items were wholly right
 * @param scored how many there are
 * @param hundredths of a per cent
 * @param missed what was not wholly right
 * @param pages the address of a page of the lesson, by its id
 * @param left how many runs are left; empty for as many as one likes
 * @param again where one begins anew; unused when no run is left
 */
public record QuizEnd(
        int right,
        int scored,
        int hundredths,
        List<Item> missed,
        UnaryOperator<String> pages,
        OptionalInt left,
        FormTarget again) {

    public QuizEnd {
        missed = List.copyOf(missed);
    }
}
