package se.kursverk.course;

import java.util.OptionalInt;

/**
 * When a module is completed: every page read, one end of the scenario reached, and a quiz attempt finished with
 * mastery. The same in every format and in LTI.
 *
 * @param mastery per cent of the quiz's points, 1 to 100
 * @param attempts how many quiz attempts there are; empty means as many as one likes, and then nobody ever fails
 */
public record CompletionRule(int mastery, OptionalInt attempts) {

    /** What holds where a module says nothing. */
    public static final CompletionRule DEFAULT = new CompletionRule(80, OptionalInt.empty());

    public CompletionRule {
        if (mastery < 1 || mastery > 100) {
            throw new IllegalArgumentException("mastery is 1 to 100 per cent, not " + mastery);
        }
        if (attempts.isPresent() && attempts.getAsInt() < 1) {
            throw new IllegalArgumentException("at least one attempt, not " + attempts.getAsInt());
        }
    }
}
