package se.kursverk.packaging.cartridge;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Item;
import se.kursverk.course.Quiz;
import se.kursverk.packaging.qti12.Dialect;

/**
 * Where the items of a quiz go.
 *
 * @param quizzes graded, {@value #SIZE} items each
 * @param bank items for the question bank: those left over, and open answers
 * @param absent items of types that the profile does not have
 */
record QuizParts(List<List<Item>> quizzes, List<Item> bank, List<Item> absent) {

    /** Moodle divides the score of every imported quiz by this, however many items it has. */
    static final int SIZE = 4;

    static QuizParts of(Quiz quiz) {
        List<Item> graded = new ArrayList<>();
        List<Item> bank = new ArrayList<>();
        List<Item> absent = new ArrayList<>();
        for (Item item : quiz.items()) {
            if (!Dialect.CARTRIDGE.carries(item.interaction())) {
                absent.add(item);
            } else if (item.scored()) {
                graded.add(item);
            } else {
                bank.add(item);
            }
        }
        int whole = graded.size() - graded.size() % SIZE;
        List<List<Item>> quizzes = new ArrayList<>();
        for (int from = 0; from < whole; from += SIZE) {
            quizzes.add(List.copyOf(graded.subList(from, from + SIZE)));
        }
        bank.addAll(0, graded.subList(whole, graded.size()));
        return new QuizParts(quizzes, bank, absent);
    }
}
