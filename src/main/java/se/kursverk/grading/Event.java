package se.kursverk.grading;

/** Something a learner did that counts towards completion. */
public sealed interface Event {

    String moduleId();

    /** A page of the lesson was read. */
    record PageRead(String moduleId, String pageId) implements Event {}

    /** The scenario came to an end. */
    record EndReached(String moduleId, String endId) implements Event {}

    /** A quiz attempt was finished; one that was left half-way is none. */
    record QuizFinished(String moduleId, QuizScore score) implements Event {}
}
