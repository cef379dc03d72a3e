package se.kursverk.lti.dynamic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A platform's answer to a registration (Dynamic Registration 1.0, 3.6).
 *
 * @param deploymentId absent where the platform makes one later, such as for each course
 */
record Registered(String clientId, Optional<String> deploymentId, List<String> scopes) {

    private static final int MAX_ID = 255;
    private static final int MAX_SCOPES = 2000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Registered {
        scopes = List.copyOf(scopes);
    }

    /** @throws PlatformRefusal where it names no client */
    static Registered of(String body) {
        JsonNode json = parse(body);
        String clientId = json.path("client_id").asString("");
        if (clientId.isBlank() || clientId.length() > MAX_ID) {
            throw new PlatformRefusal(body);
        }
        String scopes = json.path("scope").asString("");
        return new Registered(
                clientId,
                Optional.of(json.path(ToolRegistration.CONFIGURATION)
                                .path("deployment_id")
                                .asString(""))
                        .filter(id -> !id.isBlank() && id.length() <= MAX_ID),
                scopes.length() > MAX_SCOPES
                        ? List.of()
                        : Stream.of(scopes.split(" "))
                                .filter(scope -> !scope.isEmpty())
                                .toList());
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new PlatformRefusal(body);
        }
    }
}
