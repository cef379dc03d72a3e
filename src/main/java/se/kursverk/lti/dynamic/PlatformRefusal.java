package se.kursverk.lti.dynamic;

/** The platform did not register the tool. What it said is for its admin, who stands before the page. */
final class PlatformRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    PlatformRefusal(String said) {
        super(said, null, false, false);
    }

    /** The platform's words, as they came; escape them. */
    String said() {
        return String.valueOf(getMessage());
    }
}
