package se.kursverk.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a try: twice as long each time, up to a limit, half of it by chance so that what failed together
 * does not come back together.
 */
record BackOff(Duration base, Duration longest) {

    private static final int MOST_DOUBLINGS = 40;

    Duration after(int tries, RandomGenerator random) {
        double doubled = Math.scalb((double) base.toMillis(), Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        double most = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(most / 2 + random.nextDouble() * most / 2));
    }
}
