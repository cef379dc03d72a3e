package se.kursverk.lti.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.web.ServerSettings;

/** The address that a platform calls first (OpenID Connect Core 1.0, 4). Each tenant has one of its own. */
@Controller
final class LoginController {

    private static final int MAX_LENGTH = 4000;

    private static final List<String> PARAMETERS = List.of(
            "iss",
            "login_hint",
            "target_link_uri",
            "lti_message_hint",
            "client_id",
            "lti_deployment_id",
            "deployment_id");

    private final Registrations registrations;
    private final Logins logins;
    private final WindowPage window;
    private final ServerSettings settings;

    LoginController(Registrations registrations, Logins logins, WindowPage window, ServerSettings settings) {
        this.registrations = registrations;
        this.logins = logins;
        this.window = window;
        this.settings = settings;
    }

    @RequestMapping(
            path = "/lti/{tenant}/login",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable
    ModelAndView login(
            @PathVariable("tenant") String tenantId, HttpServletRequest request, HttpServletResponse response) {
        Tenant tenant = registrations
                .tenant(tenantId)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_PLATFORM, "no such tenant"));
        String issuer = required(request, "iss");
        String loginHint = required(request, "login_hint");
        required(request, "target_link_uri");
        Optional<String> clientId = optional(request, "client_id");
        Optional<String> messageHint = optional(request, "lti_message_hint");
        Platform platform = platform(tenant, issuer, clientId);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (FrameCheck.of(request)) {
            case ASK -> {
                response.addHeader(HttpHeaders.SET_COOKIE, FrameCheck.cookie());
                redirect(response, FrameCheck.again(settings.at(request.getRequestURI()), parameters(request)));
                return null;
            }
            case NEW_WINDOW -> {
                return window.of(request.getRequestURI(), parameters(request), request);
            }
            case GO_ON -> {}
        }
        Logins.Begun begun = logins.begin(tenant, platform);
        response.addHeader(HttpHeaders.SET_COOKIE, LoginCookie.set(begun.state(), begun.browser(), Logins.LIFE));
        redirect(response, authentication(platform, begun, loginHint, messageHint));
        return null;
    }

    /** By GET, whatever the method of the request was. */
    private static void redirect(HttpServletResponse response, URI address) {
        response.setHeader(HttpHeaders.LOCATION, address.toString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** What the platform sent, to be sent again. */
    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new TreeMap<>();
        PARAMETERS.forEach(name -> optional(request, name).ifPresent(value -> parameters.put(name, value)));
        return parameters;
    }

    private Platform platform(Tenant tenant, String issuer, Optional<String> clientId) {
        List<Platform> possible = registrations.active(tenant.id(), issuer, clientId);
        if (possible.isEmpty()) {
            throw new Refused(Reason.UNKNOWN_PLATFORM, "no active registration of tenant " + tenant.id());
        }
        if (possible.size() > 1) {
            throw new Refused(Reason.AMBIGUOUS_PLATFORM, "several registrations, no client_id: " + tenant.id());
        }
        return possible.getFirst();
    }

    /** The authentication request (Security Framework 1.1, 5.1.1.2). Hints go back byte for byte. */
    private URI authentication(Platform platform, Logins.Begun begun, String loginHint, Optional<String> messageHint) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(platform.authorizationEndpoint())
                .queryParam("scope", "openid")
                .queryParam("response_type", "id_token")
                .queryParam("response_mode", "form_post")
                .queryParam("prompt", "none")
                .queryParam("client_id", encoded(platform.clientId()))
                .queryParam("redirect_uri", encoded(settings.at("/lti/launch").toString()))
                .queryParam("login_hint", encoded(loginHint))
                .queryParam("state", begun.state())
                .queryParam("nonce", begun.nonce());
        messageHint.ifPresent(hint -> address.queryParam("lti_message_hint", encoded(hint)));
        return address.build(true).toUri();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static String required(HttpServletRequest request, String name) {
        return optional(request, name).orElseThrow(() -> new Refused(Reason.MALFORMED, "no " + name));
    }

    private static Optional<String> optional(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null || (values.length == 1 && values[0].isEmpty())) {
            return Optional.empty();
        }
        if (values.length > 1 || values[0].length() > MAX_LENGTH) {
            throw new Refused(Reason.MALFORMED, name + " several times or too long");
        }
        return Optional.of(values[0]);
    }
}
