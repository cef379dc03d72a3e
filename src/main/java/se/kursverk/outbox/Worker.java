package se.kursverk.outbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.outbox.OutboxRepository.LaneKey;
import se.kursverk.outbox.OutboxRepository.Leased;

/**
 * Looks for what is due and has it delivered: a few at a time in each lane, nothing of a lane that rests. It holds no more
 * entries than it is delivering.
 */
@Component
final class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int MOST_IN_FLIGHT = 64;
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final Duration CLEANING = Duration.ofHours(1);
    private static final Duration STOPPING = Duration.ofSeconds(15);

    private final OutboxRepository repository;
    private final TransactionTemplate transactions;
    private final List<Courier> couriers;
    private final DeliverySettings settings;
    private final BackOff backOff;
    private final DeliveryCounts counts;
    private final Clock clock;
    private final SecureRandom random;
    private final Supplier<UUID> ids;
    private final Map<LaneKey, Lane> lanes = new ConcurrentHashMap<>();
    private final Semaphore wakeUp = new Semaphore(0);
    private final Semaphore inFlight = new Semaphore(MOST_IN_FLIGHT);
    private volatile Optional<Thread> thread = Optional.empty();

    Worker(
            OutboxRepository repository,
            TransactionTemplate transactions,
            List<Courier> couriers,
            DeliverySettings settings,
            DeliveryCounts counts,
            Clock clock,
            SecureRandom random,
            Supplier<UUID> ids) {
        this.repository = repository;
        this.transactions = transactions;
        this.couriers = List.copyOf(couriers);
        this.settings = settings;
        this.backOff = new BackOff(settings.base(), settings.longest());
        this.counts = counts;
        this.clock = clock;
        this.random = random;
        this.ids = ids;
    }

    /** Something may have become due. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    @Override
    public void start() {
        if (settings.parallel() > 0) {
            Thread looking = Thread.ofPlatform().name("outbox").unstarted(this::run);
            thread = Optional.of(looking);
            looking.start();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isPresent();
    }

    /** Begins nothing more and waits for what has begun; what does not end in time is repeated after its lease. */
    @Override
    public void stop() {
        Optional<Thread> stopping = thread;
        thread = Optional.empty();
        wake();
        try {
            if (stopping.isPresent()) {
                stopping.get().join(STOPPING);
                if (inFlight.tryAcquire(MOST_IN_FLIGHT, STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                    inFlight.release(MOST_IN_FLIGHT);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long nap = Math.max(1, Math.min(settings.base().toMillis(), LONGEST_NAP.toMillis()));
        Instant cleaned = Instant.MIN;
        while (isRunning()) {
            try {
                couriers.forEach(this::dispatch);
                if (cleaned.isBefore(clock.instant().minus(CLEANING))) {
                    cleaned = clock.instant();
                    clean(cleaned);
                }
                wakeUp.tryAcquire(nap, TimeUnit.MILLISECONDS);
                wakeUp.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("outbox waiting cause={}", e.toString());
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LONGEST_NAP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void clean(Instant now) {
        transactions.executeWithoutResult(status -> repository.removeDone(now.minus(settings.keep())));
    }

    private void dispatch(Courier courier) {
        for (LaneKey key : repository.dueLanes(courier.topic(), clock.instant())) {
            Lane lane = lanes.computeIfAbsent(key, one -> new Lane(settings.parallel(), backOff));
            int free = Math.min(lane.free(clock.instant()), inFlight.availablePermits());
            if (free > 0) {
                begin(key, lane, courier, free);
            }
        }
    }

    private void begin(LaneKey key, Lane lane, Courier courier, int free) {
        Instant now = clock.instant();
        var leased =
                transactions.execute(status -> repository.lease(key, free, ids.get(), now, now.plus(settings.lease())));
        for (Leased entry : leased) {
            inFlight.acquireUninterruptibly();
            lane.begin();
            Thread.ofVirtual().name("outbox-" + entry.id()).start(() -> deliver(entry, lane, courier));
        }
    }

    private void deliver(Leased entry, Lane lane, Courier courier) {
        try {
            Courier.Outcome outcome = attempt(entry, courier);
            note(outcome, lane);
            transactions.executeWithoutResult(status -> keep(entry, outcome));
        } catch (RuntimeException e) {
            // Nothing is kept of this try, so it is made again after the lease.
            LOG.error("outbox id={} cause={}", entry.id(), e.toString());
        } finally {
            inFlight.release();
            wake();
        }
    }

    private static Courier.Outcome attempt(Leased entry, Courier courier) {
        try {
            return courier.deliver(entry.payload());
        } catch (RuntimeException e) {
            LOG.error("outbox id={} topic={}", entry.id(), entry.lane().topic(), e);
            return new Courier.Retry("bug", Optional.empty());
        }
    }

    private void note(Courier.Outcome outcome, Lane lane) {
        switch (outcome) {
            case Courier.Delivered delivered -> lane.answered();
            case Courier.Dead dead -> lane.answered();
            case Courier.Retry retry ->
                lane.failed(clock.instant(), retry.after().map(Worker::limited), random);
        }
    }

    private void keep(Leased entry, Courier.Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Courier.Delivered delivered -> end(entry, Entry.State.DELIVERED, Optional.empty(), now);
            case Courier.Dead dead -> end(entry, Entry.State.DEAD, Optional.of(dead.reason()), now);
            case Courier.Retry retry ->
                retry(entry, retry.reason(), retry.after().map(Worker::limited), now);
        }
    }

    private static Duration limited(Duration asked) {
        return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    }

    private void retry(Leased entry, String reason, Optional<Duration> asked, Instant now) {
        if (entry.created().isBefore(now.minus(settings.giveUp()))) {
            end(entry, Entry.State.DEAD, Optional.of(reason), now);
            return;
        }
        Duration own = backOff.after(entry.tries(), random);
        Instant due = now.plus(asked.filter(one -> one.compareTo(own) > 0).orElse(own));
        boolean kept = repository.putOff(entry, reason, due);
        counts.retried(entry.lane().topic());
        LOG.info(
                "outbox id={} topic={} tries={} retry={} due={} kept={}",
                entry.id(),
                entry.lane().topic(),
                entry.tries(),
                reason,
                due,
                kept);
    }

    private void end(Leased entry, Entry.State state, Optional<String> error, Instant now) {
        boolean kept = repository.end(entry, state, error, now);
        counts.ended(entry.lane().topic(), state);
        LOG.info(
                "outbox id={} topic={} tries={} state={} reason={} kept={}",
                entry.id(),
                entry.lane().topic(),
                entry.tries(),
                state,
                error.orElse("-"),
                kept);
    }
}
