package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's gradebook, with Moodle's rule: a timestamp that is not later by whole seconds is a conflict. It keeps what
 * it took, and fails as it is told to.
 */
public final class Gradebook implements ResponseDefinitionTransformerV2 {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<Score>> taken = new ConcurrentHashMap<>();
    private final Map<String, List<String>> received = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile IntFunction<Mishap> mishaps = post -> Mishap.NONE;

    /** What happens to a post. */
    public enum Mishap {
        NONE,
        UNAVAILABLE,
        /** The post is kept, but nobody hears of it. */
        ANSWER_LOST,
        SLOW,
        UNAUTHORIZED,
        FORBIDDEN
    }

    /** A score that was taken. */
    public record Score(double given, Instant stamp, String body) {}

    /** Says what happens to each post from now on, by its number from 1. */
    public void fail(IntFunction<Mishap> how) {
        number.set(0);
        mishaps = how;
    }

    /** The scores of a user that it took, in that order. */
    public List<Score> taken(String user) {
        return List.copyOf(taken.getOrDefault(user, List.of()));
    }

    /** All of a user that arrived, taken or not. */
    public List<String> received(String user) {
        return List.copyOf(received.getOrDefault(user, List.of()));
    }

    /** How many posts came since the last change of mishaps. */
    public int posts() {
        return number.get();
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Mishap mishap = mishaps.apply(number.incrementAndGet());
        String body = event.getRequest().getBodyAsString();
        JsonNode score = JSON.readTree(body);
        String key = score.path("userId").asString();
        received.computeIfAbsent(key, one -> new CopyOnWriteArrayList<>()).add(body);
        return switch (mishap) {
            case UNAVAILABLE -> aResponse().withStatus(503).build();
            case UNAUTHORIZED -> aResponse().withStatus(401).build();
            case FORBIDDEN -> aResponse().withStatus(403).build();
            case NONE -> aResponse().withStatus(take(key, score, body)).build();
            case SLOW ->
                aResponse()
                        .withStatus(take(key, score, body))
                        .withFixedDelay(2000)
                        .build();
            case ANSWER_LOST -> {
                take(key, score, body);
                yield aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
        };
    }

    private synchronized int take(String key, JsonNode score, String body) {
        List<Score> before = taken.computeIfAbsent(key, one -> new CopyOnWriteArrayList<>());
        Instant stamp = OffsetDateTime.parse(score.path("timestamp").asString()).toInstant();
        if (!before.isEmpty() && !seconds(before.getLast().stamp()).isBefore(seconds(stamp))) {
            return 409;
        }
        before.add(new Score(score.path("scoreGiven").asDouble(), stamp, body));
        return 200;
    }

    private static Instant seconds(Instant stamp) {
        return stamp.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "gradebook";
    }
}
