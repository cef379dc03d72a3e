package se.kursverk.attempt;

import java.util.List;

/** Something that a learner does. It says what was done, never what it is worth. */
public sealed interface Deed {

    String module();

    /** A page of the lesson was turned. */
    record PageRead(String module, String page) implements Deed {}

    /**
     * An item was answered.
     *
     * @param run of which the form was part; an answer to another run than that at hand changes nothing
     */
    record Answered(String module, int run, String item, List<String> response) implements Deed {
        public Answered {
            response = List.copyOf(response);
        }
    }

    /** Another run through the quiz, after that one. */
    record QuizAgain(String module, int run) implements Deed {}

    /**
     * A choice of the scenario.
     *
     * @param step how many choices were made before
     */
    record Chosen(String module, int step, String choice) implements Deed {}

    /** On from the consequence of a choice. */
    record WentOn(String module, int step) implements Deed {}

    /** Through the scenario once more, after an end that so many choices led to. */
    record OtherRoad(String module, int step) implements Deed {}
}
