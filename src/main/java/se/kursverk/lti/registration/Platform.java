package se.kursverk.lti.registration;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * A learning platform that knows the tool under a client id (Security Framework 1.1, 5.1.1).
 *
 * @param tenant who registered it; which tenant a launch belongs to its {@linkplain Deployment deployment} says
 * @param issuer as it stands in the id_token, compared letter by letter
 * @param tokenAudience {@code aud} of the client assertion; the token endpoint where empty
 * @param anyDeployment whether an unknown deployment belongs to the tenant without an admin's word; Canvas makes one
 *     for each course
 * @param belowMastery whether results below mastery are sent too
 */
public record Platform(
        UUID id,
        String tenant,
        String name,
        Product product,
        String issuer,
        String clientId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        Optional<String> tokenAudience,
        URI jwksUri,
        State state,
        Origin origin,
        boolean anyDeployment,
        boolean belowMastery) {

    /** Which software it is, as far as that changes what we send. */
    public enum Product {
        MOODLE,
        CANVAS,
        OTHER
    }

    /** Whether launches are taken. */
    public enum State {
        /** Waits for an admin. */
        PENDING,
        ACTIVE,
        /** Was removed; what its learners did is kept. */
        CLOSED
    }

    /** Where the registration is kept. */
    public enum Origin {
        /** In {@code lti-config/}; changed there and nowhere else. */
        FILE,
        DATABASE
    }

    /** {@code aud} of the client assertion, one string. */
    public String assertionAudience() {
        return tokenAudience.orElseGet(tokenEndpoint::toString);
    }
}
