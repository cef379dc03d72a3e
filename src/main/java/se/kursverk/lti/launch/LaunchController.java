package se.kursverk.lti.launch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.Token;
import se.kursverk.lti.login.Login;
import se.kursverk.lti.login.LoginCookie;
import se.kursverk.lti.login.Logins;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;

/** Where the platform's answer arrives (Security Framework 1.1, 5.1.1.3): a form post with {@code state} and token. */
@Controller
final class LaunchController {

    private static final int MAX_STATE = 100;

    private final Logins logins;
    private final Registrations registrations;
    private final IdTokens tokens;
    private final Launches launches;
    private final Sessions sessions;

    LaunchController(
            Logins logins, Registrations registrations, IdTokens tokens, Launches launches, Sessions sessions) {
        this.logins = logins;
        this.registrations = registrations;
        this.tokens = tokens;
        this.launches = launches;
        this.sessions = sessions;
    }

    @PostMapping(path = "/lti/launch", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void launch(HttpServletRequest request, HttpServletResponse response) {
        String state = one(request, "state")
                .filter(value -> value.length() <= MAX_STATE)
                .orElseThrow(() -> new Refused(Reason.MALFORMED, "no state"));
        Login login = login(request, state);
        response.addHeader(HttpHeaders.SET_COOKIE, LoginCookie.remove(state));
        if (request.getParameter("error") != null) {
            throw new Refused(Reason.PLATFORM_ERROR, "the platform answered with an error");
        }
        String token = one(request, "id_token").orElseThrow(() -> new Refused(Reason.MALFORMED, "no id_token"));
        Platform platform = registrations
                .platform(login.platform())
                .filter(one -> one.state() == Platform.State.ACTIVE)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_PLATFORM, "the registration is not active"));
        LaunchMessage message = LaunchMessage.of(tokens.verify(token, platform, login.nonceHash()));
        Launches.Launched launched = launches.launch(login.tenant(), platform, message);
        sessions.begin(launched.participant(), request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, launched.path());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** The login that this browser began. The cookie is looked at first: a stranger can't use up somebody's state. */
    private Login login(HttpServletRequest request, String state) {
        Login waiting = logins.look(state)
                .orElseThrow(() -> new Refused(Reason.START_AGAIN, "the state is unknown, used or too old"));
        String secret = LoginCookie.read(request, state)
                .orElseThrow(() -> new Refused(Reason.COOKIES_BLOCKED, "no cookie of the login"));
        if (!Token.same(Token.hash(secret), waiting.browserHash())) {
            throw new Refused(Reason.START_AGAIN, "the login is another browser's");
        }
        return logins.use(state).orElseThrow(() -> new Refused(Reason.START_AGAIN, "the state was just used"));
    }

    private static Optional<String> one(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values != null && values.length == 1 && !values[0].isEmpty() ? Optional.of(values[0]) : Optional.empty();
    }
}
