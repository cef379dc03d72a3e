package se.kursverk.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What waits and what is dead, over all nodes, looked up at most every few seconds. */
@Component
final class OutboxMetrics implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final DeliveriesRepository repository;
    private final Clock clock;
    private volatile Reading last = new Reading(Instant.MIN, 0, 0, Duration.ZERO);

    OutboxMetrics(DeliveriesRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    private record Reading(Instant at, int queued, int dead, Duration age) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kursverk.outbox.queued", this, metrics -> metrics.read().queued())
                .description("entries that wait for their delivery")
                .register(registry);
        Gauge.builder("kursverk.outbox.dead", this, metrics -> metrics.read().dead())
                .description("entries that somebody has to look at")
                .register(registry);
        TimeGauge.builder(
                        "kursverk.outbox.age",
                        this,
                        TimeUnit.MILLISECONDS,
                        metrics -> metrics.read().age().toMillis())
                .description("how long the oldest entry has waited")
                .register(registry);
    }

    private Reading read() {
        Instant now = clock.instant();
        Reading known = last;
        if (known.at().isAfter(now.minus(FRESH))) {
            return known;
        }
        DeliveriesRepository.Load queued = repository.load(Entry.State.QUEUED);
        DeliveriesRepository.Load dead = repository.load(Entry.State.DEAD);
        Duration age =
                queued.oldest().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
        last = new Reading(now, queued.entries(), dead.entries(), age);
        return last;
    }
}
