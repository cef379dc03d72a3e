package se.kursverk.lti.service;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.keys.ToolKeys;
import se.kursverk.lti.registration.Platform;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens by client credentials with a signed assertion (Security Framework 1.1, 4.1; RFC 7523). One is kept for each
 * registration and set of scopes until shortly before it expires, and never asked for twice at a time.
 */
@Component
final class AccessTokens {

    /** Moodle takes no assertion from the future, not by a second. */
    private static final Duration CLOCK_AHEAD = Duration.ofSeconds(5);

    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(4);
    private static final Duration UNSAID_LIFE = Duration.ofMinutes(5);
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final PlatformHttp http;
    private final ToolKeys keys;
    private final JsonMapper json;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Map<Use, FutureTask<AccessToken>> tokens = new ConcurrentHashMap<>();

    AccessTokens(PlatformHttp http, ToolKeys keys, JsonMapper json, Clock clock, Supplier<UUID> ids) {
        this.http = http;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** A registration as it is now: once it changes, its tokens are others. */
    private record Use(Platform platform, SortedSet<String> scopes) {}

    /** @param until when it must not be used any more */
    record AccessToken(String value, Instant until) {}

    /**
     * A token for these scopes.
     *
     * @throws ServiceFailure where the platform gives none
     */
    AccessToken get(Platform platform, Set<String> scopes) throws ServiceFailure {
        Use use = new Use(platform, new TreeSet<>(scopes));
        FutureTask<AccessToken> one = tokens.compute(
                use, (key, known) -> known != null && isGood(known) ? known : new FutureTask<>(() -> request(use)));
        // Whoever comes first makes the request, and does so once; the others share what comes of it.
        one.run();
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ServiceFailure failure ? failure : ServiceFailure.passing("token-bug", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceFailure.passing("interrupted", e);
        }
    }

    /** Forgets a token that the platform no longer takes. */
    void drop(Platform platform, Set<String> scopes, AccessToken token) {
        tokens.computeIfPresent(
                new Use(platform, new TreeSet<>(scopes)), (use, known) -> is(token, known) ? null : known);
    }

    private static boolean is(AccessToken token, FutureTask<AccessToken> known) {
        return known.state() == Future.State.SUCCESS && known.resultNow().equals(token);
    }

    private boolean isGood(FutureTask<AccessToken> known) {
        return switch (known.state()) {
            case RUNNING -> true;
            case SUCCESS -> clock.instant().isBefore(known.resultNow().until());
            case FAILED, CANCELLED -> false;
        };
    }

    private AccessToken request(Use use) throws ServiceFailure {
        Instant now = clock.instant();
        PlatformHttp.Answer answer;
        try {
            answer = http.send(
                    "POST",
                    use.platform().tokenEndpoint(),
                    "application/x-www-form-urlencoded",
                    form(use, now),
                    Map.of("Accept", "application/json"));
        } catch (IOException e) {
            throw ServiceFailure.passing("token-network", e);
        }
        if (answer.status() / 100 != 2) {
            // Moodle says 400 to whatever it does not like, a key set that it could not fetch among it.
            throw ServiceFailure.passing("token-http-" + answer.status(), RetryAfter.of(answer, now));
        }
        return read(answer.body(), use, now);
    }

    private String form(Use use, Instant now) {
        JWTClaimsSet assertion = new JWTClaimsSet.Builder()
                .issuer(use.platform().clientId())
                .subject(use.platform().clientId())
                .audience(use.platform().assertionAudience())
                .issueTime(Date.from(now.minus(CLOCK_AHEAD)))
                .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
                .jwtID(ids.get().toString())
                .build();
        return "grant_type=client_credentials"
                + "&client_assertion_type=" + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion=" + encoded(keys.sign(assertion))
                + "&scope=" + encoded(String.join(" ", use.scopes()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private AccessToken read(String body, Use use, Instant now) throws ServiceFailure {
        JsonNode answer;
        try {
            answer = json.readTree(body);
        } catch (JacksonException e) {
            throw ServiceFailure.passing("token-malformed", e);
        }
        String token = answer.path("access_token").asString("");
        if (token.isEmpty() || token.chars().anyMatch(one -> one <= ' ' || one >= 0x7f)) {
            throw ServiceFailure.passing("token-malformed", Optional.empty());
        }
        String granted = answer.path("scope").asString("");
        if (!granted.isBlank() && !words(granted).containsAll(use.scopes())) {
            throw ServiceFailure.lasting("scope-not-granted");
        }
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong(UNSAID_LIFE.toSeconds()));
        Duration margin = MARGIN.compareTo(life.dividedBy(4)) < 0 ? MARGIN : life.dividedBy(4);
        return new AccessToken(token, now.plus(life).minus(margin));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toSet());
    }
}
