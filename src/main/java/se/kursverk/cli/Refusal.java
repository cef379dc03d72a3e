package se.kursverk.cli;

/** Stops a command with one sentence that the user can act on. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    private Refusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** What the user asked for cannot be meant so. */
    static Refusal usage(String sentence) {
        return new Refusal(ExitStatus.USAGE, sentence);
    }

    /** What we were given to work with is not as it must be. */
    static Refusal input(String sentence) {
        return new Refusal(ExitStatus.PROBLEMS, sentence);
    }

    int status() {
        return status;
    }
}
