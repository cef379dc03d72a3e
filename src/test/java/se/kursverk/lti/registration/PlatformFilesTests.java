package se.kursverk.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;

/** Files of {@code lti-config/}: what they say, and every mistake by its line. */
class PlatformFilesTests {

    private static final String WHOLE =
            """
            id: exempelby
            name: Exempelby kommun
            contact: IT-stöd, it@exempelby.example
            platforms:
              - name: Moodle
                product: moodle
                issuer: https://moodle.exempelby.example
                clientId: AbCdEf123
                deployments: ["1", "2"]
              - name: Canvas
                product: canvas
                issuer: https://canvas.instructure.com
                clientId: "10000000000001"
                deployments: any
                belowMastery: true
            """;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<List<Declared>> read(String... texts) throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (String text : texts) {
            Path file = folder.resolve(files.size() + ".yaml");
            Files.writeString(file, text);
            files.add(file);
        }
        return PlatformFiles.read(files, new AddressRules(List.of(), List.of()), Platform.Origin.FILE, problems);
    }

    @Test
    void a_file_names_a_tenant_and_its_platforms() throws IOException {
        Declared declared = read(WHOLE).orElseThrow().getFirst();

        assertThat(declared.tenant()).isEqualTo(new Tenant("exempelby", "Exempelby kommun", "IT-stöd, it@exempelby.example"));
        Platform moodle = declared.platforms().getFirst();
        assertThat(moodle.authorizationEndpoint()).hasToString("https://moodle.exempelby.example/mod/lti/auth.php");
        assertThat(moodle.tokenEndpoint()).hasToString("https://moodle.exempelby.example/mod/lti/token.php");
        assertThat(moodle.jwksUri()).hasToString("https://moodle.exempelby.example/mod/lti/certs.php");
        assertThat(moodle.anyDeployment()).isFalse();
        assertThat(declared.deployments()).containsEntry(moodle.id(), List.of("1", "2"));
        Platform canvas = declared.platforms().get(1);
        assertThat(canvas.tokenEndpoint()).hasToString("https://sso.canvaslms.com/login/oauth2/token");
        assertThat(canvas.anyDeployment()).isTrue();
        assertThat(canvas.belowMastery()).isTrue();
        assertThat(canvas.state()).isEqualTo(Platform.State.ACTIVE);
    }

    @Test
    void the_same_file_gives_the_same_ids() throws IOException {
        assertThat(read(WHOLE)).isEqualTo(read(WHOLE)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: exempelby | id: Exempelby | 1 | id-malformed",
                "product: moodle | product: mudle | 6 | value-unknown",
                "product: moodle | product: other | 5 | key-missing",
                "issuer: https://moodle.exempelby.example | issuer: moodle.exempelby.example | 7 | address-refused",
                "issuer: https://moodle.exempelby.example | issuer: http://moodle.exempelby.example | 7 | address-refused",
                "clientId: AbCdEf123 | client_id: AbCdEf123 | 8 | key-unknown",
                "deployments: any | deployments: '' | 14 | value-empty",
                "belowMastery: true | belowMastery: kanske | 15 | value-type",
                "contact: IT-stöd, it@exempelby.example | secret: hemligt | 3 | key-unknown"
            })
    void a_mistake_is_told_by_its_line(String right, String wrong, int line, String code) throws IOException {
        assertThat(read(WHOLE.replace(right, wrong))).isEmpty();
        assertThat(problems.sorted())
                .anySatisfy(problem -> assertThat(problem.location().line() + " " + problem.code())
                        .isEqualTo(line + " " + code));
    }

    @Test
    void a_platform_in_two_files_is_told() throws IOException {
        assertThat(read(WHOLE, WHOLE.replace("id: exempelby", "id: granne"))).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsOnly("platform-duplicate").hasSize(2);
    }
}
