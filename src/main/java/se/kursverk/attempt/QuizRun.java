package se.kursverk.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One time through the quiz.
 *
 * @param number from 0
 * @param answers responses by item id, see {@code se.kursverk.grading}
 */
public record QuizRun(int number, Map<String, List<String>> answers) {

    public QuizRun {
        answers = Map.copyOf(answers);
    }

    QuizRun with(String item, List<String> response) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.put(item, List.copyOf(response));
        return new QuizRun(number, more);
    }
}
