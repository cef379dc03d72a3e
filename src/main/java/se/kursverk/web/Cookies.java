package se.kursverk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The session's cookie. Learners meet the tool in a frame of another site, so it must be {@code SameSite=None} and, since
 * browsers refuse third-party cookies, {@code Partitioned}. Administrators never do, and have a cookie of their own: a
 * launch in the same browser does not log them out.
 */
@Configuration(proxyBeanMethods = false)
final class Cookies {

    private static final String ADMIN = "/admin";

    @Bean
    CookieSerializer cookieSerializer() {
        DefaultCookieSerializer learners = serializer("kursverk", "None");
        learners.setPartitioned(true);
        DefaultCookieSerializer admins = serializer("kursverk-admin", "Lax");
        return new CookieSerializer() {
            @Override
            public void writeCookieValue(CookieValue value) {
                one(value.getRequest().getRequestURI()).writeCookieValue(value);
            }

            @Override
            public java.util.List<String> readCookieValues(jakarta.servlet.http.HttpServletRequest request) {
                return one(request.getRequestURI()).readCookieValues(request);
            }

            private CookieSerializer one(String path) {
                return path.startsWith(ADMIN) ? admins : learners;
            }
        };
    }

    private static DefaultCookieSerializer serializer(String name, String sameSite) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setSameSite(sameSite);
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(true);
        serializer.setCookiePath("/");
        return serializer;
    }
}
