package se.kursverk.lti.dynamic;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches what a platform says of itself, and believes it only as far as the host that was asked can speak: the issuer
 * is that host, and so are the endpoints, unless the platform is a cloud known to spread them.
 */
@Component
final class Configurations {

    static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private static final int MAX_LENGTH = 256 * 1024;
    private static final int MAX_ISSUER = 255;
    private static final int MAX_NAME = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Instructure's Canvas logs in at one domain and keeps schools at another. */
    private static final List<String> CANVAS = List.of("instructure.com", "canvaslms.com");

    private final PlatformHttp http;
    private final AddressRules rules;

    Configurations(PlatformHttp http, AddressRules rules) {
        this.http = http;
        this.rules = rules;
    }

    /**
     * The configuration at an address that came from outside.
     *
     * @throws Refused where it can't be had or contradicts itself; the page tells nothing of why
     */
    PlatformConfiguration fetch(String text) {
        URI address = address(text, "openid_configuration");
        JsonNode json = json(body(address));
        String issuer = text(json, "issuer");
        URI issuerAddress = address(issuer, "issuer");
        if (issuer.length() > MAX_ISSUER || !host(issuerAddress).equals(host(address))) {
            throw refused("the issuer is not the host of its configuration: " + host(issuerAddress));
        }
        JsonNode claim = json.path(PLATFORM);
        return new PlatformConfiguration(
                issuer,
                endpoint(json, "authorization_endpoint", address),
                endpoint(json, "token_endpoint", address),
                endpoint(json, "jwks_uri", address),
                endpoint(json, "registration_endpoint", address),
                name(claim, issuerAddress),
                product(claim.path("product_family_code").asString("")),
                texts(json.path("scopes_supported")),
                placements(claim.path("messages_supported")));
    }

    private String body(URI address) {
        try {
            PlatformHttp.Answer answer = http.get(address, Map.of("Accept", "application/json"));
            if (answer.status() != 200 || answer.body().length() > MAX_LENGTH) {
                throw refused("the configuration answered " + answer.status() + ", or is too long");
            }
            return answer.body();
        } catch (IOException e) {
            throw refused("the configuration can't be had: " + e.getMessage());
        }
    }

    private static JsonNode json(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw refused("the configuration is no JSON");
        }
        throw refused("the configuration is no object");
    }

    private URI endpoint(JsonNode json, String name, URI asked) {
        URI address = address(text(json, name), name);
        if (!host(address).equals(host(asked)) && !(isCanvas(address) && isCanvas(asked))) {
            throw refused(name + " is another host's: " + host(address));
        }
        return address;
    }

    private static boolean isCanvas(URI address) {
        return CANVAS.stream().anyMatch(domain -> host(address).endsWith("." + domain));
    }

    private URI address(String text, String name) {
        try {
            URI address = URI.create(text);
            if (rules.allows(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw refused(name + " is no address");
        }
        throw refused(name + " is no address that is called");
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString() || value.asString().isBlank()) {
            throw refused("no " + name);
        }
        return value.asString();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** Canvas lists them by message; others do not at all. */
    private static List<String> placements(JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("type").asString("").equals(ToolRegistration.DEEP_LINKING))
                .flatMap(message -> texts(message.path("placements")).stream())
                .toList();
    }

    private static String name(JsonNode claim, URI issuer) {
        String account =
                claim.path("https://canvas.instructure.com/lti/account_name").asString("");
        String name = Optional.of(account).filter(one -> !one.isBlank()).orElse(host(issuer));
        return name.length() <= MAX_NAME ? name : host(issuer);
    }

    private static Platform.Product product(String family) {
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "moodle" -> Platform.Product.MOODLE;
            case "canvas" -> Platform.Product.CANVAS;
            default -> Platform.Product.OTHER;
        };
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    private static Refused refused(String detail) {
        return new Refused(Reason.BAD_CONFIGURATION, detail);
    }
}
