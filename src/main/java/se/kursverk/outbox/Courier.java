package se.kursverk.outbox;

import java.time.Duration;
import java.util.Optional;

/** Delivers what was put into the outbox under its topic. It may be asked for the same payload again at any time. */
public interface Courier {

    /** The topic, at most 40 characters. */
    String topic();

    /** Tries once. */
    Outcome deliver(String payload);

    /** What became of a try. A reason is a short code such as {@code http-503}, without names and tokens. */
    sealed interface Outcome {}

    /** It has arrived, now or earlier. */
    record Delivered() implements Outcome {}

    /**
     * It may arrive later.
     *
     * @param after what the server asks to be left alone for
     */
    record Retry(String reason, Optional<Duration> after) implements Outcome {}

    /** It won't arrive until somebody has mended something. */
    record Dead(String reason) implements Outcome {}
}
