package se.kursverk.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who belongs to the group at a placement, as far as the LMS says. */
@FunctionalInterface
public interface Roster {

    /** The learners of the group; empty where the LMS does not tell. */
    List<Member> members(UUID placement);

    /** Whether there are, or may be, more learners than {@link #members} names. */
    default boolean isPartial(UUID placement) {
        return false;
    }

    /**
     * A learner of the group.
     *
     * @param participant empty for somebody who has never come here
     * @param name empty where the LMS keeps it to itself
     */
    record Member(Optional<UUID> participant, String name) {}
}
