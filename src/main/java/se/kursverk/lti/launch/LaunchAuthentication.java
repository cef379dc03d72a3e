package se.kursverk.lti.launch;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import se.kursverk.attempt.Participant;

/** What Spring Security knows of somebody who came by a launch. */
final class LaunchAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final Participant participant;

    LaunchAuthentication(Participant participant, List<String> authorities) {
        super(authorities.stream().map(SimpleGrantedAuthority::new).toList());
        this.participant = participant;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Participant getPrincipal() {
        return participant;
    }

    @Override
    public String getName() {
        return participant.id().toString();
    }
}
