package se.kursverk.packaging.commoncartridge;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Quiz;

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
            switch (item.interaction()) {
                case Interaction.SingleChoice i -> graded.add(item);
                case Interaction.MultipleChoice i -> graded.add(item);
                case Interaction.TrueFalse i -> graded.add(item);
                case Interaction.TextEntry i -> graded.add(item);
                case Interaction.ExtendedText i -> bank.add(item);
                case Interaction.Numeric i -> absent.add(item);
                case Interaction.Match i -> absent.add(item);
                case Interaction.Order i -> absent.add(item);
                case Interaction.GapMatch i -> absent.add(item);
                case Interaction.InlineChoice i -> absent.add(item);
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
