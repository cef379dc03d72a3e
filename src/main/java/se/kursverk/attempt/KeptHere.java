package se.kursverk.attempt;

import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in where nobody tells the LMS anything. */
@Component
@Fallback
final class KeptHere implements Deliveries {

    @Override
    public State of(UUID participant, UUID placement) {
        return State.KEPT_HERE;
    }
}
