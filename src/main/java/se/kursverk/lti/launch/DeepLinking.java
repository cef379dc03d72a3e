package se.kursverk.lti.launch;

import java.util.List;
import java.util.UUID;
import se.kursverk.lti.registration.Platform;

/** Takes over where somebody came to choose content for a course. A service of its own, which launches know no more of. */
public interface DeepLinking {

    /** Keeps what was asked for and returns the id under which it is found, at {@code /valj/<id>}. */
    UUID begin(Request request);

    /**
     * A request for content, by somebody who may choose it.
     *
     * @param participant who came; nobody else may answer
     * @param deploymentId goes back in the answer
     * @param course the platform's name of the course; empty where it does not say
     * @param origins the platform's own, where its pages may take the browser on
     */
    record Request(
            UUID participant,
            Platform platform,
            String deploymentId,
            String course,
            List<String> origins,
            DeepLinkingSettings settings) {

        public Request {
            origins = List.copyOf(origins);
        }
    }
}
