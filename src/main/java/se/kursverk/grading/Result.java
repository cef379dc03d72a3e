package se.kursverk.grading;

/** How an answer turned out. */
public enum Result {
    CORRECT,
    PARTIAL,
    WRONG,
    /** The learner assesses the answer himself. */
    NONE
}
