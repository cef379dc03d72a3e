package se.kursverk.lti.launch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.attempt.Participant;
import se.kursverk.library.Library;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.lti.registration.Deployment;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;

/** Turns a judged message into somebody at a place: tenant by deployment, person, course, placement. */
@Service
final class Launches {

    private final Registrations registrations;
    private final LaunchRepository repository;
    private final Library library;
    private final TargetLinks targets;
    private final DeepLinking deepLinking;
    private final AddressRules addresses;
    private final TransactionTemplate transactions;

    Launches(
            Registrations registrations,
            LaunchRepository repository,
            Library library,
            TargetLinks targets,
            DeepLinking deepLinking,
            AddressRules addresses,
            TransactionTemplate transactions) {
        this.registrations = registrations;
        this.repository = repository;
        this.library = library;
        this.targets = targets;
        this.deepLinking = deepLinking;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /**
     * Who came, and where to go.
     *
     * @param path on this server
     */
    record Launched(Participant participant, String path) {}

    Launched launch(String tenant, Platform platform, LaunchMessage message) {
        Deployment deployment = deployment(tenant, platform, message.deploymentId());
        String sub = message.sub()
                .orElseThrow(() -> new Refused(Reason.UNSUPPORTED, "no sub: an anonymous launch has no results"));
        return switch (message.kind()) {
            case RESOURCE_LINK -> resourceLink(tenant, platform, deployment, sub, message);
            case DEEP_LINKING -> deepLinking(tenant, platform, deployment, sub, message);
        };
    }

    private Launched resourceLink(
            String tenant, Platform platform, Deployment deployment, String sub, LaunchMessage message) {
        String selection = targets.selection(message.target());
        if (library.find(selection).isEmpty()) {
            throw new Refused(Reason.UNKNOWN_CONTENT, "nothing is called " + selection);
        }
        return transactions.execute(status -> {
            UUID person = repository.participant(tenant, platform.id(), sub);
            Optional<UUID> context =
                    message.context().map(course -> repository.context(deployment, course, message.memberships()));
            UUID placement = repository.placement(deployment, context, message, selection);
            Participant participant = new Participant(
                    person,
                    tenant,
                    placement,
                    message.instructor(),
                    message.name(),
                    frames(platform, message, Optional.empty()));
            return new Launched(participant, "/larande/" + placement);
        });
    }

    private Launched deepLinking(
            String tenant, Platform platform, Deployment deployment, String sub, LaunchMessage message) {
        if (!message.author()) {
            throw new Refused(Reason.FORBIDDEN, "deep linking by somebody who does not lead the course");
        }
        DeepLinkingSettings settings = message.deepLinking().orElseThrow();
        URI back = settings.returnUrl();
        if (!addresses.allows(back) || !ReturnAddress.belongsTo(platform, back)) {
            throw new Refused(Reason.MALFORMED, "deep_link_return_url is not the platform's: " + back.getHost());
        }
        List<String> frames = frames(platform, message, Optional.of(back));
        return transactions.execute(status -> {
            UUID person = repository.participant(tenant, platform.id(), sub);
            UUID choosing = deepLinking.begin(new DeepLinking.Request(
                    person,
                    platform,
                    deployment.deploymentId(),
                    message.context().map(LaunchMessage.Context::title).orElse(""),
                    frames,
                    settings));
            Participant participant =
                    new Participant(person, tenant, choosing, message.instructor(), message.name(), frames);
            return new Launched(participant, "/valj/" + choosing);
        });
    }

    /** The deployment, which must be the tenant's at whose address the login began. */
    private Deployment deployment(String tenant, Platform platform, String deploymentId) {
        Optional<String> owner = platform.anyDeployment() ? Optional.of(platform.tenant()) : Optional.empty();
        Deployment deployment = registrations
                .deployment(platform, deploymentId)
                .orElseGet(() -> registrations.seen(platform, deploymentId, owner));
        if (!deployment.tenant().equals(Optional.of(tenant))) {
            throw new Refused(Reason.UNKNOWN_DEPLOYMENT, "deployment " + deployment.id() + " is not of " + tenant);
        }
        return deployment;
    }

    /** Pages of the platform that may hold ours: where it logs in, what it calls itself, and where it wants us back. */
    private static List<String> frames(Platform platform, LaunchMessage message, Optional<URI> back) {
        List<String> origins = new ArrayList<>();
        Stream.of(
                        Optional.of(platform.authorizationEndpoint()),
                        Optional.of(URI.create(platform.issuer())),
                        message.returnUrl(),
                        back)
                .flatMap(Optional::stream)
                .map(ReturnAddress::origin)
                .filter(origin -> !origin.isEmpty() && !origins.contains(origin))
                .forEach(origins::add);
        return origins;
    }
}
