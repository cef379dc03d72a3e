package se.kursverk.lti;

/** A message of a platform that the tool does not take; the reason decides status and page, the detail is for the log. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** @param detail for the admin who looks the id of the error up; no name and no token */
    public Refused(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What the learner's page says, and the HTTP status. */
    public enum Reason {
        /** The request is no such message at all. */
        MALFORMED(400),
        /** No active registration fits. */
        UNKNOWN_PLATFORM(400),
        /** Several registrations fit and nothing says which. */
        AMBIGUOUS_PLATFORM(400),
        /** The platform itself answered with an error. */
        PLATFORM_ERROR(400),
        /** The login is too old, used, or another browser's. */
        START_AGAIN(400),
        /** The cookie of the login did not come back: a new window is the way. */
        COOKIES_BLOCKED(400),
        /** The token does not hold. */
        INVALID_TOKEN(400),
        /** The keys of the platform could not be had. */
        KEYS_UNAVAILABLE(503),
        /** Nobody has said whose this deployment is. */
        UNKNOWN_DEPLOYMENT(403),
        /** A message of a kind that the tool does not offer. */
        UNSUPPORTED(400),
        /** The role does not allow it. */
        FORBIDDEN(403),
        /** What the link points to is not on this server. */
        UNKNOWN_CONTENT(404),
        /** The link was made without choosing what it points to. */
        NOT_CHOSEN(404),
        /** The invitation to connect a platform is unknown, used or too old. */
        INVITATION(403),
        /** What a platform says of itself can't be had or does not hold together. */
        BAD_CONFIGURATION(400),
        /** The platform is connected already. */
        ALREADY_REGISTERED(409),
        /** Too many attempts from one address. */
        TOO_MANY_ATTEMPTS(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
