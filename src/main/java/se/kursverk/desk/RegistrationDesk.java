package se.kursverk.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import se.kursverk.lti.dynamic.Invitations;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.lti.registration.Deployment;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.PlatformFiles;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.problem.Problems;
import se.kursverk.web.KursverkServer;

/** Tenants, platforms and invitations, for the command line. */
public final class RegistrationDesk implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Registrations registrations;

    private RegistrationDesk(ConfigurableApplicationContext context) {
        this.context = context;
        this.registrations = context.getBean(Registrations.class);
    }

    /** Opens the database that a server with the same settings uses. */
    public static RegistrationDesk open(Path home, Map<String, String> settings) {
        return new RegistrationDesk(KursverkServer.context(DeskParts.class, WebApplicationType.NONE, home, settings));
    }

    public List<Tenant> tenants() {
        return registrations.tenants();
    }

    public List<Platform> platforms(Tenant tenant) {
        return registrations.platforms(tenant.id());
    }

    /** Those that launches came from and that nobody has given to a tenant. */
    public List<Deployment> waiting() {
        return registrations.waiting();
    }

    /**
     * Adds what the files say, all of them or, where one has a mistake, none.
     *
     * @param files in the form of {@code lti-config/}
     */
    public Problems add(List<Path> files) throws IOException {
        Problems problems = new Problems();
        PlatformFiles.read(files, context.getBean(AddressRules.class), Platform.Origin.DATABASE, problems)
                .ifPresent(all -> all.forEach(registrations::declare));
        return problems;
    }

    /** Lets launches of a platform in; false where there is none of that id. */
    public boolean approvePlatform(UUID id) {
        boolean known = registrations.platform(id).isPresent();
        if (known) {
            registrations.approvePlatform(id);
        }
        return known;
    }

    /** Gives a deployment that waits to a tenant; false where one of them does not exist. */
    public boolean approveDeployment(UUID id, String tenant) {
        boolean known = registrations.tenant(tenant).isPresent()
                && registrations.waiting().stream().anyMatch(one -> one.id().equals(id));
        if (known) {
            registrations.approve(id, tenant);
        }
        return known;
    }

    /** The address of a new invitation. */
    public URI invite(String tenant) {
        return context.getBean(Invitations.class).invite(tenant);
    }

    /** Takes no launch of a platform any more; what its learners did is kept. False where there is none of that id. */
    public boolean close(UUID id) {
        return registrations.close(id);
    }

    @Override
    public void close() {
        context.close();
    }
}
