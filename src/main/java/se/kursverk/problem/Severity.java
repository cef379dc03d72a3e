package se.kursverk.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Nothing is built from this. */
    ERROR,
    /** Worth mending, stops nothing. */
    WARNING,
    /** Worth knowing, such as what a format cannot carry. */
    NOTE
}
