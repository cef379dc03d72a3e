package se.kursverk.lti.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Whether a login in a frame can be carried through there. Asked before the platform is, since a platform's hint works
 * once: a browser that refuses our cookie, and one that loses it on the way back (WebKit does after a redirect from
 * another site), is sent to a window of its own while the login can still be begun anew.
 */
enum FrameCheck {
    /** Not in a frame, or in one that keeps cookies. */
    GO_ON,
    /** Not known yet: set a cookie and see whether it comes back. */
    ASK,
    /** The cookie did not come back, or would not at the end. */
    NEW_WINDOW;

    private static final String COOKIE = "kursverk-frame";
    private static final String ASKED = "asked";
    private static final Duration LIFE = Duration.ofDays(30);

    static FrameCheck of(HttpServletRequest request) {
        if (!"iframe".equals(request.getHeader("Sec-Fetch-Dest"))) {
            return GO_ON;
        }
        if (isWebKit(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""))) {
            return NEW_WINDOW;
        }
        Cookie[] cookies = request.getCookies();
        boolean kept = cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
        if (kept) {
            return GO_ON;
        }
        return request.getParameter(ASKED) == null ? ASK : NEW_WINDOW;
    }

    /** Safari, and whatever runs on an iPhone or iPad. */
    private static boolean isWebKit(String agent) {
        return agent.contains("iPhone")
                || agent.contains("iPad")
                || (agent.contains("Version/") && agent.contains("Safari/") && !agent.contains("Chrome/"));
    }

    static String cookie() {
        return ResponseCookie.from(COOKIE, "1")
                .path("/lti/")
                .maxAge(LIFE)
                .secure(true)
                .httpOnly(true)
                .sameSite("None")
                .partitioned(true)
                .build()
                .toString();
    }

    /** The same login once more, saying that the question was asked. */
    static URI again(URI login, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(login);
        parameters.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.queryParam(ASKED, "1").build(true).toUri();
    }
}
