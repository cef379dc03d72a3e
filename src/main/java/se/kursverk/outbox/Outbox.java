package se.kursverk.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.kursverk.outbox.OutboxRepository.LaneKey;

/** Takes what must be delivered. */
@Service
public final class Outbox {

    private final OutboxRepository repository;
    private final Worker worker;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Set<LaneKey> lanes = ConcurrentHashMap.newKeySet();

    Outbox(OutboxRepository repository, Worker worker, Clock clock, Supplier<UUID> ids) {
        this.repository = repository;
        this.worker = worker;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Adds an entry in the caller's transaction: it is delivered if that one is committed, and else was never there. It
     * takes the place of entries in the same queue that nobody has tried yet.
     *
     * @param lane the server that takes it, at most 100 characters
     * @param queue the thing whose state it carries, at most 200 characters
     * @param payload what the topic's courier gets, at most 20,000 characters
     */
    public void add(String topic, String lane, String queue, String payload) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the outbox is added to in a transaction");
        }
        Instant now = clock.instant();
        LaneKey key = new LaneKey(topic, lane);
        if (!lanes.contains(key)) {
            repository.addLane(key);
        }
        long number = repository.next(topic, queue);
        if (number > 1) {
            repository.supersede(topic, queue, now);
        }
        repository.add(ids.get(), key, queue, number, payload, now);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lanes.add(key);
                worker.wake();
            }
        });
    }

    /** Where the newest entry of a queue stands; empty where there never was one, or it was done long ago. */
    public Optional<Entry.State> last(String topic, String queue) {
        return repository.last(topic, queue);
    }
}
