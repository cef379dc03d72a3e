package se.kursverk.lti.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookie that binds one login to one browser. Each login has its own, so that tabs don't overwrite each other's. */
public final class LoginCookie {

    private static final int NAMED_BY = 12;

    private LoginCookie() {}

    static String set(String state, String secret, Duration life) {
        return cookie(state, secret, life);
    }

    /** Takes the cookie away; the value of a {@code Set-Cookie}. */
    public static String remove(String state) {
        return cookie(state, "", Duration.ZERO);
    }

    private static String cookie(String state, String secret, Duration life) {
        return ResponseCookie.from(name(state), secret)
                .path("/lti/")
                .maxAge(life)
                .secure(true)
                .httpOnly(true)
                .sameSite("None")
                .partitioned(true)
                .build()
                .toString();
    }

    /** The secret that the browser sent for this login. */
    public static Optional<String> read(HttpServletRequest request, String state) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name(state)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Characters of a state that came from outside may be anything; those of ours fit a cookie's name. */
    private static String name(String state) {
        String start = state.substring(0, Math.min(NAMED_BY, state.length()));
        return "kursverk-login-" + start;
    }
}
