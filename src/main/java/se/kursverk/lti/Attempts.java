package se.kursverk.lti;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what addresses attempt, for the latest of them. What is counted is kept by this node alone. */
final class Attempts {

    private static final int ADDRESSES = 20_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int most;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** At most so many in a minute. */
    Attempts(int most, Clock clock) {
        this.most = most;
        this.time = new ClockTime(clock);
    }

    /** Counts one more, unless it is one too many. */
    boolean allow(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(network(address), any -> bucket());
        }
        return bucket.tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Whoever has an IPv6 address has the 2^64 beside it too. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return String.join(":", java.util.List.of(groups).subList(0, Math.min(4, groups.length)));
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
