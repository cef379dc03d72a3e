package se.kursverk.lti.launch;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.kursverk.attempt.Placement;
import se.kursverk.attempt.Placements;

/** Tells what launches lead to. */
@Component
final class LaunchPlacements implements Placements {

    private final LaunchRepository repository;

    LaunchPlacements(LaunchRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Placement> find(UUID id) {
        return repository.find(id);
    }
}
