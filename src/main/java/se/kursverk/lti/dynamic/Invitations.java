package se.kursverk.lti.dynamic;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.lti.Token;
import se.kursverk.web.ServerSettings;

/** Invitations to connect a platform. Each is for one tenant, holds a week and is used once; only its hash is kept. */
@Service
public final class Invitations {

    private static final Duration LIFE = Duration.ofDays(7);

    private final InvitationRepository repository;
    private final TransactionTemplate transactions;
    private final ServerSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    Invitations(
            InvitationRepository repository,
            TransactionTemplate transactions,
            ServerSettings settings,
            SecureRandom random,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /** A new invitation: the address that the platform's admin pastes into the platform. It can't be shown again. */
    public URI invite(String tenant) {
        String token = Token.random(random);
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> repository.add(Token.hash(token), tenant, now, now.plus(LIFE)));
        return settings.at("/lti/" + tenant + "/register/" + token);
    }

    /** The scopes that a platform granted when it registered by an invitation. */
    public List<String> scopes(UUID platform) {
        return repository.scopes(platform);
    }

    boolean isOpen(String tenant, String token) {
        return repository.isOpen(Token.hash(token), tenant, clock.instant());
    }

    /** Takes it; nobody else can now. */
    boolean use(String tenant, String token) {
        return Boolean.TRUE.equals(
                transactions.execute(status -> repository.use(Token.hash(token), tenant, clock.instant())));
    }

    void release(String token) {
        transactions.executeWithoutResult(status -> repository.release(Token.hash(token)));
    }

    void complete(String token, UUID platform, List<String> scopes) {
        repository.complete(Token.hash(token), platform, scopes);
    }
}
