package se.kursverk.attempt;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who came by a launch, in the role and at the place that the launch named. It lives in the session.
 *
 * @param id the person within the tenant; never a name
 * @param placement where in the platform's course the modules are offered; for somebody who came to choose some, an id
 *     that no attempt is ever made under
 * @param instructor whether it is the group's instructor, who looks but leaves no results
 * @param name what the platform calls the person; empty where it does not say
 * @param frames origins whose pages may hold ours in a frame
 */
public record Participant(UUID id, String tenant, UUID placement, boolean instructor, String name, List<String> frames)
        implements Serializable {

    public Participant {
        frames = List.copyOf(frames);
    }
}
