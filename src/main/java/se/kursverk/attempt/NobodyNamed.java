package se.kursverk.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in where the LMS does not say who belongs to the group. */
@Component
@Fallback
final class NobodyNamed implements Roster {

    @Override
    public List<Member> members(UUID placement) {
        return List.of();
    }
}
