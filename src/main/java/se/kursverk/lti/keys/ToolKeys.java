package se.kursverk.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys with which the tool signs (Security Framework 1.1, 6.3). Three states: the next key is published before it
 * signs, so that platforms with a cached set know it; the active one signs; a retired one stays published while what it
 * signed may still be looked at.
 */
@Service
public final class ToolKeys {

    private static final int BITS = 2048;

    private final KeyRepository repository;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile List<ToolKey> known = List.of();
    private volatile Instant read = Instant.EPOCH;

    /** How old the keys in memory may be; another node may have rotated them. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    ToolKeys(KeyRepository repository, TransactionTemplate transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The public parts of all keys. */
    public JWKSet published() {
        return new JWKSet(keys().stream()
                .map(key -> (com.nimbusds.jose.jwk.JWK) key.key().toPublicJWK())
                .toList());
    }

    /** Signs with the active key, RS256, its {@code kid} in the header. */
    public String sign(JWTClaimsSet claims) {
        RSAKey key = keys().stream()
                .filter(one -> one.state() == ToolKey.State.ACTIVE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no active key"))
                .key();
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(com.nimbusds.jose.JOSEObjectType.JWT)
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("signing", e);
        }
    }

    /**
     * Takes the next key into use, retires the active one and makes a new next one; keys that were retired before that
     * are removed.
     */
    public void rotate() {
        transactions.executeWithoutResult(status -> {
            Instant now = clock.instant();
            List<ToolKey> before = repository.lockAll();
            before.stream()
                    .filter(key -> key.state() == ToolKey.State.RETIRED)
                    .forEach(key -> repository.remove(key.key().getKeyID()));
            move(before, ToolKey.State.ACTIVE, ToolKey.State.RETIRED, now);
            move(before, ToolKey.State.NEXT, ToolKey.State.ACTIVE, now);
            repository.add(new ToolKey(generate(), ToolKey.State.NEXT, now));
        });
        read = Instant.EPOCH;
    }

    private void move(List<ToolKey> keys, ToolKey.State from, ToolKey.State to, Instant now) {
        Optional<ToolKey> one = keys.stream().filter(key -> key.state() == from).findFirst();
        one.ifPresent(key -> repository.move(key.key().getKeyID(), to, now));
    }

    private List<ToolKey> keys() {
        Instant now = clock.instant();
        List<ToolKey> current = known;
        if (current.isEmpty() || read.plus(FRESH).isBefore(now)) {
            current = repository.all();
            if (current.isEmpty()) {
                current = begin(now);
            }
            known = current;
            read = now;
        }
        return current;
    }

    /** The first keys. Two nodes that start at once end up with the same. */
    private List<ToolKey> begin(Instant now) {
        transactions.executeWithoutResult(status -> {
            if (repository.claimBeginning(now)) {
                repository.add(new ToolKey(generate(), ToolKey.State.ACTIVE, now));
                repository.add(new ToolKey(generate(), ToolKey.State.NEXT, now));
            }
        });
        return repository.all();
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("generating a key", e);
        }
    }

    static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("a kept key is no JWK", e);
        }
    }
}
