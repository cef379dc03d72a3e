package se.kursverk.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.attempt.Participant;
import se.kursverk.lti.TestPlatform;
import se.kursverk.lti.launch.DeepLinking;
import se.kursverk.lti.launch.DeepLinkingSettings;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

class ChoosingsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID WHO = new UUID(0, 7);

    private static Choosings at(TestServer server, Instant now) {
        return new Choosings(
                server.part(ChoosingRepository.class),
                server.part(TransactionTemplate.class),
                Clock.fixed(now, ZoneOffset.UTC),
                UUID::randomUUID);
    }

    private static Participant participant(UUID id) {
        return new Participant(id, "exempelby", new UUID(0, 9), true, "", List.of());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_the_platform_asked_for_is_kept_for_one_teacher_and_some_hours(Database database)
            throws IOException, JOSEException {
        try (TestPlatform lms = new TestPlatform();
                TestServer server = TestServer.start(database.create(), lms.port())) {
            Platform platform = lms.register(server.part(Registrations.class), "exempelby", "klient");
            server.part(JdbcClient.class)
                    .sql(
                            "insert into lti_participant (id, tenant, platform, sub) values (:id, 'exempelby', :platform, '1')")
                    .param("id", WHO)
                    .param("platform", platform.id())
                    .update();
            DeepLinking.Request request = new DeepLinking.Request(
                    WHO,
                    platform,
                    "1",
                    "AI för alla",
                    List.of("https://a.example", "https://b.example"),
                    new DeepLinkingSettings(
                            URI.create(lms.url() + "/back"), Map.of("data", "å\"'\u0001"), true, false, true));
            UUID id = at(server, NOW).begin(request);

            assertThat(at(server, NOW).find(id, participant(WHO))).contains(new Choosing(id, request));
            assertThat(at(server, NOW).find(id, participant(new UUID(0, 8)))).isEmpty();
            assertThat(at(server, NOW.plus(Duration.ofHours(8)).minusSeconds(1)).find(id, participant(WHO)))
                    .isPresent();
            Choosings later = at(server, NOW.plus(Duration.ofHours(8)));
            assertThat(later.find(id, participant(WHO))).isEmpty();
            later.begin(request);
            assertThat(server.part(JdbcClient.class)
                            .sql("select count(*) from lti_deep_linking")
                            .query(Integer.class)
                            .single())
                    .as("the old one is gone")
                    .isOne();
        }
    }
}
