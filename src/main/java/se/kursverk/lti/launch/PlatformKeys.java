package se.kursverk.lti.launch;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;

/**
 * Each platform's public keys, kept apart. A set is fetched again when a token names a key that is not in it, at most
 * twice in half a minute, and the last good set is kept for hours while a platform does not answer.
 */
@Component
final class PlatformKeys {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Duration FETCH = Duration.ofSeconds(15);
    private static final Duration REFRESH_AHEAD = Duration.ofMinutes(1);
    private static final Duration OUTAGE = Duration.ofHours(12);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final PlatformHttp http;
    private final Map<URI, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

    PlatformKeys(PlatformHttp http) {
        this.http = http;
    }

    JWKSource<SecurityContext> of(Platform platform) {
        return sources.computeIfAbsent(platform.jwksUri(), this::source);
    }

    private JWKSource<SecurityContext> source(URI address) {
        return JWKSourceBuilder.create(url(address), this::fetch)
                .cache(LIFE.toMillis(), FETCH.toMillis())
                .refreshAheadCache(REFRESH_AHEAD.toMillis(), false)
                .rateLimited(LIMIT.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    private Resource fetch(URL address) throws IOException {
        PlatformHttp.Answer answer = http.get(URI.create(address.toString()), Map.of("Accept", "application/json"));
        if (answer.status() != 200) {
            throw new IOException("the key set answered " + answer.status());
        }
        return new Resource(answer.body(), "application/json");
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no address of keys: " + address, e);
        }
    }
}
