package se.kursverk.grading;

/** Where a learner stands, in the words that every run-time has in some form. */
public enum Status {
    INCOMPLETE,
    COMPLETED,
    /** Only where attempts are limited, and only when the last one is used. */
    FAILED
}
