package se.kursverk.inspection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A quiz, or a collection of questions that is none.
 *
 * @param path of the file that holds it
 * @param bank whether it is a question bank or a single item, not a quiz
 * @param canvas whether only Canvas reads it
 * @param types how many questions there are of each type
 */
public record PackageQuiz(String path, String title, boolean bank, boolean canvas, Map<QuestionType, Integer> types) {

    public PackageQuiz {
        Map<QuestionType, Integer> copy = new EnumMap<>(QuestionType.class);
        copy.putAll(types);
        types = Collections.unmodifiableMap(copy);
    }

    public int questions() {
        return types.values().stream().mapToInt(Integer::intValue).sum();
    }
}
