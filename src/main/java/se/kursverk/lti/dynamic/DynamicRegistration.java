package se.kursverk.lti.dynamic;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;

/** Registers the tool with a platform and keeps what came of it, waiting for an admin's approval. */
@Service
final class DynamicRegistration {

    private final Invitations invitations;
    private final ToolRegistration tool;
    private final Registrations registrations;
    private final PlatformHttp http;
    private final TransactionTemplate transactions;
    private final Supplier<UUID> ids;

    DynamicRegistration(
            Invitations invitations,
            ToolRegistration tool,
            Registrations registrations,
            PlatformHttp http,
            TransactionTemplate transactions,
            Supplier<UUID> ids) {
        this.invitations = invitations;
        this.tool = tool;
        this.registrations = registrations;
        this.http = http;
        this.transactions = transactions;
        this.ids = ids;
    }

    /**
     * Uses the invitation up, unless nothing comes of it.
     *
     * @param bearer what the platform wants to see with the registration, where it wants anything
     * @throws PlatformRefusal where the platform does not register the tool
     * @throws Refused where the invitation has just been used, or the platform names a client that is known already
     */
    Platform register(String tenant, String invitation, PlatformConfiguration platform, Optional<String> bearer) {
        if (!invitations.use(tenant, invitation)) {
            throw new Refused(Reason.INVITATION, "the invitation has just been used");
        }
        boolean kept = false;
        try {
            Platform added = keep(tenant, invitation, platform, send(tenant, platform, bearer));
            kept = true;
            return added;
        } catch (DuplicateKeyException e) {
            throw new Refused(Reason.ALREADY_REGISTERED, "issuer and client_id are registered already");
        } finally {
            if (!kept) {
                invitations.release(invitation);
            }
        }
    }

    private Registered send(String tenant, PlatformConfiguration platform, Optional<String> bearer) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
        bearer.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        try {
            PlatformHttp.Answer answer = http.send(
                    "POST", platform.registrationEndpoint(), "application/json", tool.json(tenant, platform), headers);
            if (answer.status() / 100 != 2) {
                throw new PlatformRefusal(answer.status() + " " + answer.body());
            }
            return Registered.of(answer.body());
        } catch (IOException e) {
            throw new Refused(Reason.BAD_CONFIGURATION, "the registration endpoint does not answer: " + e.getMessage());
        }
    }

    private Platform keep(
            String tenant, String invitation, PlatformConfiguration configuration, Registered registered) {
        Platform platform = new Platform(
                ids.get(),
                tenant,
                configuration.name(),
                configuration.product(),
                configuration.issuer(),
                registered.clientId(),
                configuration.authorizationEndpoint(),
                configuration.tokenEndpoint(),
                Optional.empty(),
                configuration.jwksUri(),
                Platform.State.PENDING,
                Platform.Origin.DATABASE,
                configuration.product() == Platform.Product.CANVAS,
                false);
        transactions.executeWithoutResult(status -> {
            registrations.add(platform);
            registered.deploymentId().ifPresent(id -> registrations.seen(platform, id, Optional.of(tenant)));
            invitations.complete(invitation, platform.id(), registered.scopes());
        });
        return platform;
    }
}
