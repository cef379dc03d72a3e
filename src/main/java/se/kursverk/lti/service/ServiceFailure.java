package se.kursverk.lti.service;

import java.time.Duration;
import java.util.Optional;

/** Why a service of a platform could not be used. Its reason is a short code without names, tokens and the answer's text. */
public final class ServiceFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean lasting;

    @SuppressWarnings("serial") // it is never written out
    private final Optional<Duration> after;

    private ServiceFailure(String reason, boolean lasting, Optional<Duration> after, Optional<Throwable> cause) {
        super(reason, cause.orElse(null));
        this.lasting = lasting;
        this.after = after;
    }

    /** One that stays until somebody mends something. */
    public static ServiceFailure lasting(String reason) {
        return new ServiceFailure(reason, true, Optional.empty(), Optional.empty());
    }

    /** One that may be over the next time. */
    public static ServiceFailure passing(String reason, Optional<Duration> after) {
        return new ServiceFailure(reason, false, after, Optional.empty());
    }

    /** One that may be over the next time, and what it came from. */
    public static ServiceFailure passing(String reason, Throwable cause) {
        return new ServiceFailure(reason, false, Optional.empty(), Optional.of(cause));
    }

    /** The code. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Whether somebody must mend something before another try makes sense. */
    public boolean isLasting() {
        return lasting;
    }

    /** What the platform asks to be left alone for. */
    public Optional<Duration> after() {
        return after;
    }
}
