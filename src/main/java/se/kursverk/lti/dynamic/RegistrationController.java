package se.kursverk.lti.dynamic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.web.PagePolicy;

/**
 * Where a platform's admin arrives, often in a frame of the platform (Dynamic Registration 1.0, 3.2). Nothing happens
 * before the button is pressed.
 */
@Controller
final class RegistrationController {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationController.class);
    private static final String PATH = "/lti/{tenant}/register/{invitation}";
    private static final int MAX_SAID = 1000;

    /** RFC 6750, 2.1. */
    private static final Pattern BEARER = Pattern.compile("[A-Za-z0-9._~+/-]{1,8000}=*");

    private final Registrations registrations;
    private final Invitations invitations;
    private final Configurations configurations;
    private final DynamicRegistration registration;

    RegistrationController(
            Registrations registrations,
            Invitations invitations,
            Configurations configurations,
            DynamicRegistration registration) {
        this.registrations = registrations;
        this.invitations = invitations;
        this.configurations = configurations;
        this.registration = registration;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            @PathVariable("tenant") String tenantId,
            @PathVariable("invitation") String invitation,
            HttpServletRequest request,
            HttpServletResponse response) {
        Tenant tenant = invited(tenantId, invitation);
        String address = required(request);
        Optional<String> bearer = bearer(request);
        PlatformConfiguration platform = configurations.fetch(address);
        guard(platform.registrationEndpoint(), response);
        return new ModelAndView(
                "anslut",
                Map.of(
                        "tenant", tenant.name(),
                        "platform", platform,
                        "host", URI.create(platform.issuer()).getHost(),
                        "scopes",
                                ToolRegistration.scopes(platform).stream()
                                        .map(scope -> scope.substring(scope.lastIndexOf('/') + 1)
                                                .replace('.', '-'))
                                        .toList(),
                        "path", request.getRequestURI(),
                        "address", address,
                        "bearer", bearer.orElse("")));
    }

    @PostMapping(PATH)
    ModelAndView register(
            @PathVariable("tenant") String tenantId,
            @PathVariable("invitation") String invitation,
            HttpServletRequest request,
            HttpServletResponse response) {
        Tenant tenant = invited(tenantId, invitation);
        PlatformConfiguration configuration = configurations.fetch(required(request));
        guard(configuration.registrationEndpoint(), response);
        Platform platform = registration.register(tenant.id(), invitation, configuration, bearer(request));
        LOG.info("registered by invitation platform={} tenant={}, waits for approval", platform.id(), tenant.id());
        return new ModelAndView(
                "ansluten",
                Map.of("tenant", tenant.name(), "contact", tenant.contact(), "product", platform.product()));
    }

    /** What the platform said, so that its admin can do something about it. */
    @ExceptionHandler
    ModelAndView refused(PlatformRefusal refusal, HttpServletResponse response) {
        LOG.warn("registration refused by the platform");
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        String said = refusal.said();
        return new ModelAndView(
                "anslut-nekad", Map.of("said", said.length() <= MAX_SAID ? said : said.substring(0, MAX_SAID)));
    }

    private Tenant invited(String tenant, String invitation) {
        return registrations
                .tenant(tenant)
                .filter(one -> invitations.isOpen(one.id(), invitation))
                .orElseThrow(() -> new Refused(Reason.INVITATION, "no open invitation of this tenant"));
    }

    private static String required(HttpServletRequest request) {
        return one(request, "openid_configuration")
                .orElseThrow(() -> new Refused(Reason.BAD_CONFIGURATION, "no openid_configuration"));
    }

    /** D2L sends none. */
    private static Optional<String> bearer(HttpServletRequest request) {
        Optional<String> token = one(request, "registration_token");
        if (token.filter(one -> !BEARER.matcher(one).matches()).isPresent()) {
            throw new Refused(Reason.BAD_CONFIGURATION, "registration_token is none");
        }
        return token;
    }

    private static Optional<String> one(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values != null && values.length == 1 && !values[0].isEmpty() ? Optional.of(values[0]) : Optional.empty();
    }

    /** The platform's page that holds ours may lie on any of its hosts; whoever frames it lacks the invitation. */
    private static void guard(URI platform, HttpServletResponse response) {
        String origin = platform.getScheme() + "://" + platform.getRawAuthority();
        response.setHeader(PagePolicy.HEADER, PagePolicy.of(List.of(), List.of("https:", origin)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
