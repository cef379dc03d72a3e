package se.kursverk.reading.qti;

import java.util.List;

/**
 * Answers that show how an item judges.
 *
 * @param right the right one
 * @param partly where a right answer has several parts, one with some of them right
 * @param others answers that are not right
 * @param options the options that can have feedback
 */
public record Attempts(Answer right, List<Answer> partly, List<Answer> others, List<String> options) {

    public Attempts {
        partly = List.copyOf(partly);
        others = List.copyOf(others);
        options = List.copyOf(options);
    }
}
