package se.kursverk.lti.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.Token;
import se.kursverk.lti.registration.Platform;

/**
 * Judges tokens that a platform signed (Security Framework 1.1, 5.1.3; RFC 8725): algorithm, key, signature, issuer,
 * audience, times. What a token says beyond that is read by {@link Claims}.
 */
@Component
final class IdTokens {

    private static final int MAX_LENGTH = 64 * 1024;
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** How long ago a token may have been made, beside the skew; a learner may take a while in the platform's login. */
    private static final Duration MAX_AGE = Duration.ofMinutes(5);

    private final PlatformKeys keys;
    private final Clock clock;

    IdTokens(PlatformKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The claims of a token that this platform made for us, now, in answer to this login.
     *
     * @throws Refused where anything does not hold
     */
    JWTClaimsSet verify(String token, Platform platform, String nonceHash) {
        JWTClaimsSet claims = verify(token, platform);
        String nonce = Claims.text(claims, "nonce").orElseThrow(() -> invalid("no nonce"));
        if (!Token.same(Token.hash(nonce), nonceHash)) {
            throw invalid("the nonce is not that of the login");
        }
        return claims;
    }

    /** As above, for a token that answers no login. */
    JWTClaimsSet verify(String token, Platform platform) {
        JWTClaimsSet claims = signed(token, platform);
        requireIssuer(claims, platform);
        requireAudience(claims, platform);
        requireTimes(claims, clock.instant());
        return claims;
    }

    private JWTClaimsSet signed(String token, Platform platform) {
        if (token.length() > MAX_LENGTH) {
            throw new Refused(Reason.MALFORMED, "a token of " + token.length() + " characters");
        }
        SignedJWT jwt = parse(token);
        if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
            throw invalid("not RS256");
        }
        if (jwt.getHeader().getKeyID() == null || jwt.getHeader().getKeyID().isEmpty()) {
            throw invalid("no kid");
        }
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.of(platform)));
        // Claims are judged here, all of them.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            return processor.process(jwt, null);
        } catch (KeySourceException e) {
            throw new Refused(Reason.KEYS_UNAVAILABLE, String.valueOf(e.getMessage()));
        } catch (BadJOSEException | JOSEException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static SignedJWT parse(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException | RuntimeException e) {
            throw new Refused(Reason.MALFORMED, "not a signed JWT");
        }
    }

    private static void requireIssuer(JWTClaimsSet claims, Platform platform) {
        if (!platform.issuer().equals(claims.getIssuer())) {
            throw invalid("another issuer than that of the login");
        }
    }

    /** We trust no other audience than ourselves, so a token for several is not for us. */
    private static void requireAudience(JWTClaimsSet claims, Platform platform) {
        if (!List.of(platform.clientId())
                .equals(claims.getAudience().stream().distinct().toList())) {
            throw invalid("the audience is not this client alone");
        }
        Optional<String> azp = Claims.text(claims, "azp");
        if (azp.filter(party -> !party.equals(platform.clientId())).isPresent()) {
            throw invalid("azp is another client");
        }
        if (claims.getAudience().size() > 1 && azp.isEmpty()) {
            throw invalid("several audiences without azp");
        }
    }

    private static void requireTimes(JWTClaimsSet claims, Instant now) {
        Instant expires = time(claims.getExpirationTime(), "exp");
        Instant issued = time(claims.getIssueTime(), "iat");
        if (!now.isBefore(expires.plus(SKEW))) {
            throw invalid("expired; is the platform's clock right?");
        }
        if (issued.isAfter(now.plus(SKEW))) {
            throw invalid("issued in the future; is the platform's clock right?");
        }
        if (issued.isBefore(now.minus(MAX_AGE).minus(SKEW))) {
            throw invalid("issued too long ago; is the platform's clock right?");
        }
        Date notBefore = claims.getNotBeforeTime();
        if (notBefore != null && notBefore.toInstant().isAfter(now.plus(SKEW))) {
            throw invalid("not valid yet; is the platform's clock right?");
        }
    }

    private static Instant time(@org.jspecify.annotations.Nullable Date date, String claim) {
        if (date == null) {
            throw invalid("no " + claim);
        }
        return date.toInstant();
    }

    private static Refused invalid(String detail) {
        return new Refused(Reason.INVALID_TOKEN, detail);
    }
}
