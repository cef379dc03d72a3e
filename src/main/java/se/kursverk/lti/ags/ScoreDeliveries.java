package se.kursverk.lti.ags;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.kursverk.attempt.Deliveries;
import se.kursverk.outbox.Entry;
import se.kursverk.outbox.Outbox;

/** What a learner's page may say of the score: it is there only when the platform has said so. */
@Component
final class ScoreDeliveries implements Deliveries {

    private final AgsRepository repository;
    private final Outbox outbox;

    ScoreDeliveries(AgsRepository repository, Outbox outbox) {
        this.repository = repository;
        this.outbox = outbox;
    }

    @Override
    public State of(UUID participant, UUID placement) {
        Optional<Entry.State> last = outbox.last(ScorePost.TOPIC, ScorePost.queue(placement, participant));
        if (last.isPresent()) {
            return switch (last.get()) {
                case QUEUED -> State.WAITING;
                // What gave way is the last only where the outbox has forgotten what came later.
                case DELIVERED, SUPERSEDED -> State.DELIVERED;
                case DEAD -> State.REFUSED;
            };
        }
        if (repository.hasTold(placement, participant)) {
            // So long ago that the outbox has forgotten it; what is dead it never forgets.
            return State.DELIVERED;
        }
        boolean asked =
                repository.gradable(placement).filter(Gradable::takesScores).isPresent();
        return asked ? State.NOTHING_YET : State.KEPT_HERE;
    }
}
