package se.kursverk.lti.ags;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.service.Links;
import se.kursverk.lti.service.PlatformServices;
import se.kursverk.lti.service.ServiceFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line item of a placement whose launch names none (AGS 2.0, 3.2): found by the placement's id, or else made. One at a
 * time looks for it, over all nodes; what was made and then forgotten in a crash is found the next time.
 */
@Component
final class LineItems {

    /** Longer than the calls can last, usually. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final int MAX_PAGES = 4;
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final AgsRepository repository;
    private final PlatformServices services;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    LineItems(
            AgsRepository repository,
            PlatformServices services,
            TransactionTemplate transactions,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.services = services;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    URI of(UUID placement, Platform platform) throws ServiceFailure {
        Gradable place = repository
                .gradable(placement)
                .filter(one -> one.platform().equals(platform.id()))
                .orElseThrow(() -> ServiceFailure.lasting("no-placement"));
        if (place.lineItem().isPresent()) {
            return place.lineItem().get();
        }
        Instant now = clock.instant();
        if (!transactions.execute(status -> repository.claimLineItem(placement, now, now.plus(CLAIM)))) {
            throw ServiceFailure.passing("line-item-in-work", Optional.of(WAIT));
        }
        Optional<URI> found = Optional.empty();
        try {
            found = Optional.of(findOrCreate(place, platform));
            return found.get();
        } finally {
            Optional<URI> kept = found;
            transactions.executeWithoutResult(status -> repository.endClaim(placement, kept));
        }
    }

    private URI findOrCreate(Gradable place, Platform platform) throws ServiceFailure {
        URI container = place.lineItems().orElseThrow(() -> ServiceFailure.lasting("no-line-item"));
        boolean mayCreate = place.scopes().contains(Ags.LINE_ITEM_SCOPE);
        String scope = mayCreate ? Ags.LINE_ITEM_SCOPE : Ags.LINE_ITEM_READ_SCOPE;
        Optional<URI> found = find(place, platform, container, scope);
        if (found.isPresent()) {
            return found.get();
        }
        if (!mayCreate) {
            throw ServiceFailure.lasting("no-line-item");
        }
        return create(place, platform, container);
    }

    private Optional<URI> find(Gradable place, Platform platform, URI container, String scope) throws ServiceFailure {
        Optional<URI> page = Optional.of(ServicePath.with(container, "resource_link_id", place.link()));
        for (int number = 0; page.isPresent() && number < MAX_PAGES; number++) {
            PlatformHttp.Answer answer = services.get(platform, scope, page.get(), Ags.LINE_ITEMS);
            for (JsonNode item : read(answer)) {
                // A platform that does not know the filter sends all.
                if (item.path("resourceLinkId").asString("").equals(place.link())) {
                    return Optional.of(id(item));
                }
            }
            page = Links.next(answer, page.get());
        }
        return Optional.empty();
    }

    private URI create(Gradable place, Platform platform, URI container) throws ServiceFailure {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("scoreMaximum", 100);
        item.put("label", place.title().isBlank() ? place.selection() : place.title());
        item.put("resourceLinkId", place.link());
        item.put("resourceId", place.selection());
        return id(read(
                services.post(platform, Ags.LINE_ITEM_SCOPE, container, Ags.LINE_ITEM, json.writeValueAsString(item))));
    }

    private JsonNode read(PlatformHttp.Answer answer) throws ServiceFailure {
        Optional<ServiceFailure> failure = services.failure(answer);
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            return json.readTree(answer.body());
        } catch (JacksonException e) {
            throw ServiceFailure.passing("line-item-malformed", e);
        }
    }

    private static URI id(JsonNode item) throws ServiceFailure {
        try {
            return new URI(item.path("id").asString(""));
        } catch (URISyntaxException e) {
            throw ServiceFailure.passing("line-item-malformed", e);
        }
    }
}
