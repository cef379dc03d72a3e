package se.kursverk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kursverk.desk.RegistrationDesk;
import se.kursverk.lti.registration.Deployment;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.problem.Problems;

/** {@code lti}: which platforms the server knows. Works while the server runs. */
@Command(name = "lti", description = "Ansluter lärplattformar till servern.", synopsisSubcommandLabel = "KOMMANDO")
final class LtiCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LtiCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(surroundings.err());
        return ExitStatus.USAGE;
    }

    @Command(name = "list", description = "Visar kommuner, plattformar och det som väntar på att godkännas.")
    int list() {
        try (RegistrationDesk desk = open()) {
            Table table = Table.of(List.of("Kommun", "Plattform", "Läge", "Issuer", "Client id", "Id"));
            for (Tenant tenant : desk.tenants()) {
                for (Platform platform : desk.platforms(tenant)) {
                    table.row(List.of(
                            tenant.id(),
                            platform.name(),
                            state(platform.state()),
                            platform.issuer(),
                            platform.clientId(),
                            platform.id().toString()));
                }
            }
            surroundings.out().print(table);
            for (Deployment deployment : desk.waiting()) {
                surroundings
                        .out()
                        .println("Väntar: deployment " + deployment.deploymentId() + " av plattformen "
                                + deployment.platform() + ", id " + deployment.id());
            }
            return ExitStatus.DONE;
        }
    }

    private static String state(Platform.State state) {
        return switch (state) {
            case PENDING -> "väntar";
            case ACTIVE -> "öppen";
            case CLOSED -> "stängd";
        };
    }

    @Command(name = "add", description = "Lägger till plattformar ur filer, skrivna som i lti-config. Alla eller ingen.")
    int add(@Option(names = "--file", arity = "1..*", required = true, paramLabel = "FIL", description = "Filerna.")
                    List<Path> files)
            throws IOException {
        try (RegistrationDesk desk = open()) {
            Problems problems =
                    desk.add(files.stream().map(surroundings::resolve).toList());
            new ProblemList(surroundings, problems.sorted()).print(surroundings.out());
            return problems.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
        }
    }

    @Command(name = "approve", description = "Godkänner en plattform, eller ger en deployment till en kommun.")
    int approve(
            @Parameters(paramLabel = "ID", description = "Id ur listan.") UUID id,
            @Option(names = "--tenant", paramLabel = "KOMMUN", description = "För en deployment: vems den är.")
                    Optional<String> tenant) {
        try (RegistrationDesk desk = open()) {
            boolean done = tenant.map(owner -> desk.approveDeployment(id, owner))
                    .orElseGet(() -> desk.approvePlatform(id));
            return done ? ExitStatus.DONE : unknown(id);
        }
    }

    @Command(name = "invite", description = "Gör en adress som lärplattformens administratör ansluter med, en gång.")
    int invite(@Parameters(paramLabel = "KOMMUN", description = "Kommunens id.") String tenant) {
        try (RegistrationDesk desk = open()) {
            if (desk.tenants().stream().noneMatch(one -> one.id().equals(tenant))) {
                throw Refusal.usage("Kommunen " + tenant + " finns inte. Lägg till den med lti add.");
            }
            surroundings.out().println(desk.invite(tenant));
            surroundings.err().println("Adressen gäller en vecka och en gång, och visas inte igen.");
            return ExitStatus.DONE;
        }
    }

    @Command(name = "remove", description = "Stänger en plattform. Det som deltagarna har gjort finns kvar.")
    int remove(@Parameters(paramLabel = "ID", description = "Id ur listan.") UUID id) {
        try (RegistrationDesk desk = open()) {
            return desk.close(id) ? ExitStatus.DONE : unknown(id);
        }
    }

    private static int unknown(UUID id) {
        throw Refusal.usage("Inget har id " + id + ". Kommandot lti list visar vad som finns.");
    }

    private RegistrationDesk open() {
        return RegistrationDesk.open(surroundings.home(), Map.of());
    }
}
