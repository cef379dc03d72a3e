package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.desk.RegistrationDesk;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.server.Database;

/** The desk behind {@code lti}, on a database of its own. */
class LtiCommandTests {

    private static final String FILE =
            """
            id: exempelby
            name: Exempelby kommun
            contact: IT-stöd
            platforms:
              - {name: Moodle, product: moodle, issuer: "https://moodle.exempelby.example", clientId: ett, deployments: ["1"]}
              - {name: Reserv, product: moodle, issuer: "https://moodle2.exempelby.example", clientId: två, deployments: ["1"]}
            """;

    @TempDir
    private Path home;

    private RegistrationDesk open() {
        Map<String, String> settings = new java.util.HashMap<>(Database.H2.create());
        settings.put("kursverk.data", home.toString());
        return RegistrationDesk.open(home, settings);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    @Test
    void platforms_are_added_from_files_and_closed() throws IOException {
        try (RegistrationDesk desk = open()) {
            assertThat(desk.add(List.of(file("a.yaml", FILE))).sorted()).isEmpty();
            Tenant tenant = desk.tenants().getFirst();
            List<Platform> platforms = desk.platforms(tenant);

            assertThat(platforms).extracting(Platform::name).containsExactly("Moodle", "Reserv");
            assertThat(desk.close(platforms.getFirst().id())).isTrue();
            assertThat(desk.platforms(tenant))
                    .extracting(Platform::state)
                    .containsExactly(Platform.State.CLOSED, Platform.State.ACTIVE);
            assertThat(desk.close(java.util.UUID.randomUUID())).isFalse();
            assertThat(desk.approvePlatform(java.util.UUID.randomUUID())).isFalse();
        }
    }

    @Test
    void a_mistake_in_one_file_adds_nothing_of_any() throws IOException {
        try (RegistrationDesk desk = open()) {
            List<Path> files = List.of(
                    file("a.yaml", FILE), file("b.yaml", FILE.replace("id: exempelby", "id: granne").replace("ett", "")));

            assertThat(desk.add(files).hasErrors()).isTrue();
            assertThat(desk.tenants()).isEmpty();
        }
    }

    @Test
    void an_invitation_is_an_address_of_the_tenant() throws IOException {
        try (RegistrationDesk desk = open()) {
            desk.add(List.of(file("a.yaml", FILE)));

            assertThat(desk.invite("exempelby").toString()).contains("/lti/exempelby/register/");
        }
    }
}
