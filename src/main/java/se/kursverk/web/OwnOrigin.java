package se.kursverk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody else's page send our forms: our cookie is {@code SameSite=None}, so browsers would send it along. Since our
 * pages give no referrer, a browser says {@code Origin: null} for our own forms; then {@code Sec-Fetch-Site} tells, which
 * no page can set. Where a browser sends neither, the form's token alone decides.
 */
final class OwnOrigin extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String origin;

    OwnOrigin(ServerSettings settings) {
        this.origin = settings.base().toString();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String named = request.getHeader("Origin");
        if (named != null && !named.equals("null")) {
            return named.equals(origin);
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }
}
