package se.kursverk.lti.ags;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the outbox keeps of a score.
 *
 * @param lineItem where it goes; empty where the line item was still to be found
 * @param body the bytes of each try
 */
record ScorePost(UUID platform, UUID placement, Optional<URI> lineItem, String body) {

    static final String TOPIC = "lti.score";

    /** One queue for each line item and user. A placement has one line item. */
    static String queue(UUID placement, UUID participant) {
        return placement + "/" + participant;
    }

    String payload(JsonMapper json) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("platform", platform.toString());
        kept.put("placement", placement.toString());
        lineItem.ifPresent(address -> kept.put("lineItem", address.toString()));
        kept.put("body", body);
        return json.writeValueAsString(kept);
    }

    static ScorePost of(String payload, JsonMapper json) {
        JsonNode kept = json.readTree(payload);
        return new ScorePost(
                UUID.fromString(kept.path("platform").asString()),
                UUID.fromString(kept.path("placement").asString()),
                kept.path("lineItem").asStringOpt().map(URI::create),
                kept.path("body").asString());
    }
}
