package se.kursverk.lti.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tenants, their platforms and deployments. */
@Service
public final class Registrations {

    private final RegistrationRepository repository;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Registrations(
            RegistrationRepository repository, TransactionTemplate transactions, Clock clock, Supplier<UUID> ids) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Tenant> tenant(String id) {
        return repository.tenant(id);
    }

    public List<Tenant> tenants() {
        return repository.tenants();
    }

    /** Adds the tenant or changes its name and contact. */
    public void save(Tenant tenant) {
        transactions.executeWithoutResult(status -> repository.save(tenant));
    }

    public Optional<Platform> platform(UUID id) {
        return repository.platform(id);
    }

    public List<Platform> platforms(String tenant) {
        return repository.platforms(tenant);
    }

    /**
     * The active platforms that a login at the tenant's address can mean: of this issuer and, where it is given, of this
     * client id. More than one means that nothing may be guessed.
     */
    public List<Platform> active(String tenant, String issuer, Optional<String> clientId) {
        return repository.active(tenant, issuer).stream()
                .filter(platform -> clientId.map(platform.clientId()::equals).orElse(true))
                .toList();
    }

    /** Adds a platform. Issuer and client id together must be new. */
    public void add(Platform platform) {
        transactions.executeWithoutResult(status -> repository.add(platform, clock.instant()));
    }

    /** Takes launches of a platform that waited for it. */
    public void approvePlatform(UUID platform) {
        transactions.executeWithoutResult(status -> repository.activate(platform));
    }

    /** The deployment where it is known, whether or not a tenant has been named. */
    public Optional<Deployment> deployment(Platform platform, String deploymentId) {
        return repository.deployment(platform.id(), deploymentId);
    }

    /**
     * Notes that a launch came from this deployment for the first time.
     *
     * @param tenant whose it is; empty where an admin has to say so
     */
    public Deployment seen(Platform platform, String deploymentId, Optional<String> tenant) {
        return transactions.execute(status -> {
            repository.addDeployment(new Deployment(ids.get(), platform.id(), deploymentId, tenant), clock.instant());
            return repository.deployment(platform.id(), deploymentId).orElseThrow();
        });
    }

    /** Says whose a deployment is. */
    public void approve(UUID deployment, String tenant) {
        transactions.executeWithoutResult(status -> repository.approve(deployment, tenant));
    }

    /** Takes over what a file says: its platforms are added or changed, its deployments are the tenant's. */
    public void declare(Declared declared) {
        Tenant tenant = declared.tenant();
        transactions.executeWithoutResult(status -> {
            repository.save(tenant);
            for (Platform platform : declared.platforms()) {
                if (repository.platform(platform.id()).isPresent()) {
                    repository.change(platform);
                } else {
                    repository.add(platform, clock.instant());
                }
                declared.deployments().getOrDefault(platform.id(), List.of()).forEach(deploymentId -> {
                    repository.addDeployment(
                            new Deployment(ids.get(), platform.id(), deploymentId, Optional.of(tenant.id())),
                            clock.instant());
                    repository
                            .deployment(platform.id(), deploymentId)
                            .filter(deployment -> deployment.tenant().isEmpty())
                            .ifPresent(deployment -> repository.approve(deployment.id(), tenant.id()));
                });
            }
        });
    }

    /** Deployments that launches came from and that nobody has given to a tenant. */
    public List<Deployment> waiting() {
        return repository.waiting();
    }

    /** Takes no launch of a platform any more; what its learners did is kept. False where there is none of that id. */
    public boolean close(UUID platform) {
        return Boolean.TRUE.equals(transactions.execute(status -> repository.close(platform) == 1));
    }
}
