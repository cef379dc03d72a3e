package se.kursverk.lti.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.lti.TestPlatform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;
import se.kursverk.web.ServerSettings;

class InvitationsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private static Invitations at(TestServer server, Instant now) {
        return new Invitations(
                server.part(InvitationRepository.class),
                server.part(TransactionTemplate.class),
                server.part(ServerSettings.class),
                new SecureRandom(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String invite(TestServer server) {
        String address = at(server, NOW).invite("exempelby").toString();
        assertThat(address).startsWith(server.url() + "/lti/exempelby/register/");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_invitation_holds_a_week_and_is_used_once(Database database) throws IOException, JOSEException {
        try (TestPlatform lms = new TestPlatform();
                TestServer server = TestServer.start(database.create(), lms.port())) {
            UUID platform = lms.register(server.part(Registrations.class), "exempelby", "klient")
                    .id();
            String token = invite(server);
            Invitations now = at(server, NOW);
            Instant week = NOW.plus(Duration.ofDays(7));
            assertThat(token).hasSize(32);
            assertThat(at(server, week.minusSeconds(1)).isOpen("exempelby", token))
                    .isTrue();
            assertThat(at(server, week).isOpen("exempelby", token)).isFalse();
            assertThat(at(server, week).use("exempelby", token)).isFalse();
            assertThat(now.use("annan", token)).isFalse();
            assertThat(now.use("exempelby", token + "x")).isFalse();

            assertThat(now.use("exempelby", token)).isTrue();
            assertThat(now.use("exempelby", token)).isFalse();
            assertThat(now.isOpen("exempelby", token)).isFalse();
            now.release(token);
            assertThat(now.use("exempelby", token)).isTrue();
            now.complete(token, platform, List.of("a", "b"));
            now.release(token);
            assertThat(now.isOpen("exempelby", token))
                    .as("what came to something stays used")
                    .isFalse();
            assertThat(now.scopes(platform)).containsExactly("a", "b");
            assertThat(now.scopes(new UUID(0, 1))).isEmpty();
        }
    }
}
