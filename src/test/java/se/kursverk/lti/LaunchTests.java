package se.kursverk.lti;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** A whole launch, from the platform's login to the learner's page. */
class LaunchTests {

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_learner_comes_from_the_platform_to_the_module(Database database)
            throws IOException, InterruptedException, JOSEException {
        try (TestPlatform platform = new TestPlatform();
                TestServer server = TestServer.start(database.create(), platform.port())) {
            platform.register(server.part(Registrations.class), "exempelby", "klient");
            TestBrowser browser = new TestBrowser();
            Map<String, String> request = browser.login(server.url(), "exempelby", platform, "klient");
            assertThat(request)
                    .containsEntry("scope", "openid")
                    .containsEntry("response_type", "id_token")
                    .containsEntry("response_mode", "form_post")
                    .containsEntry("prompt", "none")
                    .containsEntry("redirect_uri", server.url() + "/lti/launch")
                    .containsEntry("lti_message_hint", "{\"cmid\":3,\"x\":\"+/&%é\"}");
            String token = platform.sign(platform.claims(
                            "klient",
                            requireNonNull(request.get("nonce")),
                            server.url() + "/till/modul/hallucinationer",
                            TestPlatform.LEARNER)
                    .build());
            HttpResponse<String> launched = browser.post(
                    server.url() + "/lti/launch",
                    Map.of("state", requireNonNull(request.get("state")), "id_token", token));
            assertThat(launched.statusCode()).as(launched.body()).isEqualTo(303);
            assertThat(launched.headers().firstValue("location").orElseThrow()).startsWith("/larande/");
            assertThat(launched.headers().allValues("set-cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("kursverk=")
                            .contains("Secure", "HttpOnly", "SameSite=None", "Partitioned"));
            HttpResponse<String> again = browser.post(
                    server.url() + "/lti/launch",
                    Map.of("state", requireNonNull(request.get("state")), "id_token", token));
            assertThat(again.statusCode()).isEqualTo(400);
        }
    }
}
