package se.kursverk.reading.qti2;

/** Says that response processing uses what is not interpreted here, so that nothing can be said about its results. */
final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException() {
        super("", null, false, false);
    }
}
