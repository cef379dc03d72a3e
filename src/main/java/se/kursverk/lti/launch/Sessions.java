package se.kursverk.lti.launch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import se.kursverk.attempt.Participant;

/**
 * Begins the session of a launch. Its id is always new. Where the same person launches again, in another tab, what the
 * session holds stays (the CSRF token of a page that is open among it); where it is somebody else, nothing does.
 */
@Component
final class Sessions {

    private static final String INSTRUCTOR = "ROLE_INSTRUCTOR";
    private static final String LEARNER = "ROLE_LEARNER";

    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    void begin(Participant participant, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            if (belongsTo(before, participant)) {
                request.changeSessionId();
            } else {
                before.invalidate();
            }
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new LaunchAuthentication(participant, List.of(participant.instructor() ? INSTRUCTOR : LEARNER)));
        repository.saveContext(context, request, response);
    }

    private static boolean belongsTo(HttpSession session, Participant participant) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Participant other
                && other.id().equals(participant.id());
    }
}
