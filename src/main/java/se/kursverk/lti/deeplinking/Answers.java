package se.kursverk.lti.deeplinking;

import com.nimbusds.jwt.JWTClaimsSet;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.kursverk.lti.Token;
import se.kursverk.lti.keys.ToolKeys;
import se.kursverk.lti.launch.DeepLinking;

/** Signs what goes back to the platform: an {@code LtiDeepLinkingResponse} (Deep Linking 2.0, 4). */
@Component
final class Answers {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** Our clock may be a little ahead of the platform's, and some platforms forgive nothing. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final ToolKeys keys;
    private final Clock clock;
    private final SecureRandom random;

    Answers(ToolKeys keys, Clock clock, SecureRandom random) {
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    String sign(DeepLinking.Request request, List<Object> items) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(request.platform().clientId())
                .audience(request.platform().issuer())
                .issueTime(Date.from(now.minus(SKEW)))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("nonce", Token.random(random))
                .claim(LTI + "version", "1.3.0")
                .claim(LTI + "message_type", "LtiDeepLinkingResponse")
                .claim(LTI + "deployment_id", request.deploymentId())
                .claim(DL + "content_items", items);
        request.settings().data().forEach((name, value) -> claims.claim(DL + name, value));
        return keys.sign(claims.build());
    }
}
