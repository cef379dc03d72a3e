package se.kursverk.lti.dynamic;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kursverk.web.ServerSettings;
import tools.jackson.databind.json.JsonMapper;

/** What the tool says of itself when it registers (Dynamic Registration 1.0, 3.5). */
@Component
final class ToolRegistration {

    static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    static final String DEEP_LINKING = "LtiDeepLinkingRequest";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TARGET = "/till";

    /** No more than is used: a column of grades, results in it, and who takes part. */
    private static final List<String> SCOPES = List.of(
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
            "https://purl.imsglobal.org/spec/lti-ags/scope/score",
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

    /** Where a teacher looks for content, as far as a platform has such places. */
    private static final List<String> PLACEMENTS = List.of("ContentArea", "assignment_selection", "link_selection");

    private final ServerSettings settings;

    ToolRegistration(ServerSettings settings) {
        this.settings = settings;
    }

    /** Of those that we use, the ones that the platform has. */
    static List<String> scopes(PlatformConfiguration platform) {
        return platform.scopes().isEmpty()
                ? SCOPES
                : SCOPES.stream().filter(platform.scopes()::contains).toList();
    }

    String json(String tenant, PlatformConfiguration platform) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("application_type", "web");
        json.put("grant_types", List.of("implicit", "client_credentials"));
        json.put("response_types", List.of("id_token"));
        json.put("initiate_login_uri", settings.at("/lti/" + tenant + "/login").toString());
        json.put("redirect_uris", List.of(settings.at("/lti/launch").toString()));
        json.put("client_name", "Kursverk");
        json.put("jwks_uri", settings.at("/lti/jwks").toString());
        json.put("token_endpoint_auth_method", "private_key_jwt");
        json.put("scope", String.join(" ", scopes(platform)));
        json.put(CONFIGURATION, configuration(platform));
        return JSON.writeValueAsString(json);
    }

    private Map<String, Object> configuration(PlatformConfiguration platform) {
        URI base = settings.base();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("domain", base.getHost() + (base.getPort() < 0 ? "" : ":" + base.getPort()));
        json.put("description", "Utbildning i AI-kompetens för kommunens medarbetare.");
        json.put("target_link_uri", settings.at(TARGET).toString());
        json.put("claims", List.of("iss", "sub", "name"));
        json.put("messages", List.of(Map.of("type", "LtiResourceLinkRequest"), deepLinking(platform)));
        return json;
    }

    private Map<String, Object> deepLinking(PlatformConfiguration platform) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", DEEP_LINKING);
        json.put("target_link_uri", settings.at(TARGET).toString());
        json.put("label", "Kursverk");
        List<String> placements =
                PLACEMENTS.stream().filter(platform.placements()::contains).toList();
        if (!placements.isEmpty()) {
            json.put("placements", placements);
        }
        return json;
    }
}
