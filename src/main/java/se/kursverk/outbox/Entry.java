package se.kursverk.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something in the outbox, as an admin may see it.
 *
 * @param lane the server that takes it
 * @param number its place in the queue, from 1
 * @param due when it is tried next
 * @param error why the last try did not succeed, a short code
 */
public record Entry(
        UUID id,
        String topic,
        String lane,
        String queue,
        long number,
        State state,
        int tries,
        Instant due,
        Optional<String> error,
        Instant created,
        Optional<Instant> done) {

    /** Where it stands. */
    public enum State {
        /** Will be tried, or is being tried. */
        QUEUED,
        DELIVERED,
        /** Won't be tried until somebody resends it. */
        DEAD,
        /** A newer entry of the same queue took its place. */
        SUPERSEDED
    }
}
