package se.kursverk.reading;

import java.util.List;
import se.kursverk.problem.Problems;

/**
 * What a file held.
 *
 * @param questions in the file's order, their ids unique
 * @param problems an error for each question that could not be rebuilt and for a file that is broken; a warning for what
 *     a rebuilt question lost because our model has no place for it
 */
public record ReadQuestions(List<ReadQuestion> questions, Problems problems) {

    public ReadQuestions {
        questions = List.copyOf(questions);
    }
}
