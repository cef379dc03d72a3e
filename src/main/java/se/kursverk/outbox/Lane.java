package se.kursverk.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How a server takes our deliveries just now. One that has failed several times on end is left alone for a while and then
 * tried with a single delivery, so that an outage does not use up the tries of everything that waits.
 */
final class Lane {

    private static final int FAILURES = 5;

    private final int parallel;
    private final BackOff backOff;
    private int inFlight;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Lane(int parallel, BackOff backOff) {
        this.parallel = parallel;
        this.backOff = backOff;
    }

    /** How many more deliveries may begin. */
    synchronized int free(Instant now) {
        if (now.isBefore(closedUntil)) {
            return 0;
        }
        return Math.max(0, (failures >= FAILURES ? 1 : parallel) - inFlight);
    }

    synchronized void begin() {
        inFlight++;
    }

    /** The server answered, whatever it thinks of the delivery. */
    synchronized void answered() {
        inFlight--;
        failures = 0;
    }

    /** @param after how long the server asked to be left alone */
    synchronized void failed(Instant now, Optional<Duration> after, RandomGenerator random) {
        inFlight--;
        failures++;
        Duration pause = failures < FAILURES ? Duration.ZERO : backOff.after(failures - FAILURES + 1, random);
        Instant until =
                now.plus(after.filter(asked -> asked.compareTo(pause) > 0).orElse(pause));
        if (until.isAfter(closedUntil)) {
            closedUntil = until;
        }
    }
}
