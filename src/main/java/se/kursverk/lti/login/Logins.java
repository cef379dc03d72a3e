package se.kursverk.lti.login;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.lti.Token;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Tenant;

/**
 * Logins that have been begun. State and nonce are kept in the database, so that any node can end what another began,
 * and each can be used once.
 */
@Service
public final class Logins {

    /** How long a learner may take at the platform, such as to log in there. */
    static final Duration LIFE = Duration.ofMinutes(10);

    /** How long a used state is remembered; longer than any id_token lives. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private final LoginRepository repository;
    private final TransactionTemplate transactions;
    private final SecureRandom random;
    private final Clock clock;
    /** When old logins were last forgotten, in seconds since 1970. */
    private final AtomicLong tidied = new AtomicLong();

    Logins(LoginRepository repository, TransactionTemplate transactions, SecureRandom random, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /** What goes out with a login: state and nonce to the platform, the secret to the browser. */
    record Begun(String state, String nonce, String browser) {}

    Begun begin(Tenant tenant, Platform platform) {
        Begun begun = new Begun(Token.random(random), Token.random(random), Token.random(random));
        Instant now = clock.instant();
        tidy(now);
        repository.add(
                Token.hash(begun.state()),
                new Login(platform.id(), tenant.id(), Token.hash(begun.nonce()), Token.hash(begun.browser())),
                now.plus(LIFE));
        return begun;
    }

    /** The login of a state that has not been used and is not too old. From now on it is used. */
    public Optional<Login> use(String state) {
        return transactions.execute(status -> repository.use(Token.hash(state), clock.instant()));
    }

    /** The login without using it up, for a page that must know where it belongs. */
    public Optional<Login> look(String state) {
        return repository.look(Token.hash(state), clock.instant());
    }

    /** Forgets what is too old to matter, at most once in so long a time. */
    private void tidy(Instant now) {
        long last = tidied.get();
        if (now.getEpochSecond() - last > LIFE.toSeconds() && tidied.compareAndSet(last, now.getEpochSecond())) {
            repository.forget(now.minus(MEMORY));
        }
    }
}
