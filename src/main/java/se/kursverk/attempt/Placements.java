package se.kursverk.attempt;

import java.util.Optional;
import java.util.UUID;

/** What is offered where. Answered by whoever lets learners in. */
@FunctionalInterface
public interface Placements {

    Optional<Placement> find(UUID id);
}
