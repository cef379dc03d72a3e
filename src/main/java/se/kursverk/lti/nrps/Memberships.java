package se.kursverk.lti.nrps;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.service.Links;
import se.kursverk.lti.service.PlatformServices;
import se.kursverk.lti.service.ServiceFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a platform for the members of a course, page after page (NRPS 2.0, 2.4). Somebody waits for the answer: it ends
 * after some pages, some members and some seconds, and says that it is partial.
 */
@Component
final class Memberships {

    private static final Logger LOG = LoggerFactory.getLogger(Memberships.class);
    private static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final int MAX_PAGES = 50;
    private static final int MAX_MEMBERS = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final PlatformServices services;
    private final JsonMapper json;
    private final Clock clock;

    Memberships(PlatformServices services, JsonMapper json, Clock clock) {
        this.services = services;
        this.json = json;
        this.clock = clock;
    }

    Group of(Platform platform, URI address) {
        List<Membership> members = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        Instant end = clock.instant().plus(PATIENCE);
        Optional<URI> page = Optional.of(address);
        try {
            while (page.isPresent() && seen.add(page.get()) && isWithin(seen, members, end)) {
                PlatformHttp.Answer answer = read(platform, page.get());
                page(answer)
                        .path("members")
                        .valueStream()
                        .flatMap(one -> Membership.of(one).stream())
                        .forEach(members::add);
                page = Links.next(answer, page.get());
            }
        } catch (ServiceFailure failure) {
            LOG.info("roster platform={} pages={} reason={}", platform.id(), seen.size(), failure.reason());
            return new Group(members, true);
        }
        return new Group(members, page.isPresent());
    }

    private boolean isWithin(Set<URI> seen, List<Membership> members, Instant end) {
        return seen.size() <= MAX_PAGES
                && members.size() < MAX_MEMBERS
                && clock.instant().isBefore(end);
    }

    private PlatformHttp.Answer read(Platform platform, URI page) throws ServiceFailure {
        PlatformHttp.Answer answer = services.get(platform, SCOPE, page, CONTAINER);
        Optional<ServiceFailure> failure = services.failure(answer);
        if (failure.isPresent()) {
            throw failure.get();
        }
        return answer;
    }

    private JsonNode page(PlatformHttp.Answer answer) throws ServiceFailure {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException e) {
            throw ServiceFailure.passing("roster-malformed", e);
        }
    }
}
