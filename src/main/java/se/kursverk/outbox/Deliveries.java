package se.kursverk.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox for those who look after it. Each question names the lanes that the asker may know of. */
@Service
public final class Deliveries {

    private final DeliveriesRepository repository;
    private final Worker worker;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Deliveries(DeliveriesRepository repository, Worker worker, TransactionTemplate transactions, Clock clock) {
        this.repository = repository;
        this.worker = worker;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Entries in a state, the newest first. */
    public List<Entry> list(Set<String> lanes, Entry.State state, int offset, int most) {
        return lanes.isEmpty() ? List.of() : repository.list(lanes, state, offset, most);
    }

    /** How many there are in each state; a state that none is in is absent. */
    public Map<Entry.State, Integer> counts(Set<String> lanes) {
        return lanes.isEmpty() ? Map.of() : repository.counts(lanes);
    }

    /**
     * Has a dead entry tried again, with the very same payload. Where its queue went on without it, it gives way to what
     * came later.
     *
     * @return the entry as it is now; empty where it is none of these lanes'
     */
    public Optional<Entry> resend(Set<String> lanes, UUID id) {
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> after = transactions.execute(status -> {
            repository.find(lanes, id).ifPresent(this::resend);
            return repository.find(lanes, id);
        });
        worker.wake();
        return after;
    }

    /** Has all dead entries of these lanes tried again; see {@link #resend}. */
    public void resendAll(Set<String> lanes) {
        int most = 100;
        List<Entry> dead;
        do {
            dead = list(lanes, Entry.State.DEAD, 0, most);
            resend(dead);
        } while (dead.size() == most);
    }

    private void resend(Collection<Entry> dead) {
        transactions.executeWithoutResult(status -> dead.forEach(this::resend));
        worker.wake();
    }

    private void resend(Entry entry) {
        Instant now = clock.instant();
        repository.lockQueue(entry.topic(), entry.queue());
        if (repository.isLast(entry)) {
            repository.revive(entry.id(), now);
        } else {
            repository.supersede(entry.id(), now);
        }
    }
}
