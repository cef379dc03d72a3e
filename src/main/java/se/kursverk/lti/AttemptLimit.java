package se.kursverk.lti;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bounds how often one address begins a login, which costs a row, or a registration, which costs a call. */
@Configuration(proxyBeanMethods = false)
final class AttemptLimit implements WebMvcConfigurer {

    private static final String SECONDS = "60";

    private final AttemptSettings settings;
    private final Clock clock;

    AttemptLimit(AttemptSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Limit(new Attempts(settings.logins(), clock)))
                .addPathPatterns("/lti/*/login");
        registry.addInterceptor(new Limit(new Attempts(settings.registrations(), clock)))
                .addPathPatterns("/lti/*/register/*");
    }

    private record Limit(Attempts attempts) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (attempts.allow(request.getRemoteAddr())) {
                return true;
            }
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            throw new Refused(Refused.Reason.TOO_MANY_ATTEMPTS, "too many attempts from one address");
        }
    }
}
