package se.kursverk.reading.archive;

/** Carries why a zip cannot be read from deep within to where it becomes a problem. */
final class BrokenZipException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason in Swedish, the end of a sentence */
    BrokenZipException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
