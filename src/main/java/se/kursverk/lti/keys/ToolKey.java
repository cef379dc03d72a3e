package se.kursverk.lti.keys;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/**
 * One of the tool's keys.
 *
 * @param since when it came into that state
 */
record ToolKey(RSAKey key, State state, Instant since) {

    enum State {
        NEXT,
        ACTIVE,
        RETIRED
    }
}
