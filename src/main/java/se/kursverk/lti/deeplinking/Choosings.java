package se.kursverk.lti.deeplinking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.attempt.Participant;
import se.kursverk.lti.launch.DeepLinking;

/** What teachers are choosing just now. Each belongs to the one who was sent here by the platform, and to nobody else. */
@Service
final class Choosings implements DeepLinking {

    /** As long as the session lasts; whoever left the dialogue for lunch finds it working. */
    private static final Duration LIFE = Duration.ofHours(8);

    private final ChoosingRepository repository;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Choosings(ChoosingRepository repository, TransactionTemplate transactions, Clock clock, Supplier<UUID> ids) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public UUID begin(Request request) {
        Choosing choosing = new Choosing(ids.get(), request);
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> {
            repository.forget(now);
            repository.add(choosing, now.plus(LIFE));
        });
        return choosing.id();
    }

    Optional<Choosing> find(UUID id, Participant who) {
        return repository.find(id, who.id(), clock.instant());
    }
}
