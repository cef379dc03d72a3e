package se.kursverk.lti.service;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;

/**
 * Calls a platform's services with its access token: at its own hosts only, and once more with a new token where the old
 * one is no longer taken.
 */
@Service
public final class PlatformServices {

    private static final int UNAUTHORIZED = 401;

    private final PlatformHttp http;
    private final AccessTokens tokens;
    private final ServiceHosts hosts;
    private final Clock clock;

    PlatformServices(PlatformHttp http, AccessTokens tokens, ServiceHosts hosts, Clock clock) {
        this.http = http;
        this.tokens = tokens;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * Reads.
     *
     * @param accept the only media type asked for; Moodle takes no other
     */
    public PlatformHttp.Answer get(Platform platform, String scope, URI address, String accept) throws ServiceFailure {
        return call(platform, scope, address, headers -> http.get(address, headers), Map.of("Accept", accept));
    }

    /** Sends a body once; what the platform thinks of it the answer says. */
    public PlatformHttp.Answer post(Platform platform, String scope, URI address, String type, String body)
            throws ServiceFailure {
        return call(platform, scope, address, headers -> http.send("POST", address, type, body, headers), Map.of());
    }

    /** A call that has the headers still to come. */
    private interface Call {
        PlatformHttp.Answer with(Map<String, String> headers) throws IOException;
    }

    private PlatformHttp.Answer call(
            Platform platform, String scope, URI address, Call call, Map<String, String> headers)
            throws ServiceFailure {
        hosts.require(platform, address);
        AccessTokens.AccessToken token = tokens.get(platform, Set.of(scope));
        PlatformHttp.Answer answer = once(call, headers, token);
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        tokens.drop(platform, Set.of(scope), token);
        return once(call, headers, tokens.get(platform, Set.of(scope)));
    }

    private static PlatformHttp.Answer once(Call call, Map<String, String> headers, AccessTokens.AccessToken token)
            throws ServiceFailure {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + token.value());
        try {
            return call.with(all);
        } catch (IOException e) {
            throw ServiceFailure.passing("network", e);
        }
    }

    /**
     * What an answer that is no success means.
     *
     * @return empty where it is a success
     */
    public Optional<ServiceFailure> failure(PlatformHttp.Answer answer) {
        Instant now = clock.instant();
        int status = answer.status();
        String reason = "http-" + status;
        if (status / 100 == 2) {
            return Optional.empty();
        }
        boolean passing = status / 100 != 4 || status == 401 || status == 408 || status == 425 || status == 429;
        return Optional.of(
                passing || isThrottled(answer)
                        ? ServiceFailure.passing(reason, RetryAfter.of(answer, now))
                        : ServiceFailure.lasting(reason));
    }

    /** Canvas says 403 to those who call too often. */
    private static boolean isThrottled(PlatformHttp.Answer answer) {
        return answer.status() == 403 && answer.body().contains("Rate Limit Exceeded");
    }
}
