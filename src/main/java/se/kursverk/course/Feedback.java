package se.kursverk.course;

import java.util.Optional;

/**
 * What an item says once it is answered, beside what each option says.
 *
 * @param correct after a right answer
 * @param incorrect after a wrong or partly right one
 * @param general after any answer: what holds
 */
public record Feedback(Optional<RichText> correct, Optional<RichText> incorrect, Optional<RichText> general) {

    public static final Feedback NONE = new Feedback(Optional.empty(), Optional.empty(), Optional.empty());
}
