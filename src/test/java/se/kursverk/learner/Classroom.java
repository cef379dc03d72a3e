package se.kursverk.learner;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import se.kursverk.lti.TestBrowser;
import se.kursverk.lti.TestPlatform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** A server with the made-up course, and a platform whose learners launch it. */
final class Classroom implements AutoCloseable {

    private static final String TENANT = "exempelby";
    private static final String CLIENT = "klient";

    private final TestPlatform platform;
    private final TestServer server;

    private Classroom(TestPlatform platform, TestServer server) {
        this.platform = platform;
        this.server = server;
    }

    static Classroom open(Database database) throws IOException, JOSEException {
        TestPlatform platform = new TestPlatform();
        Map<String, String> settings = new HashMap<>(database.create());
        settings.put("kursverk.test-course", "true");
        TestServer server = TestServer.start(settings, platform.port());
        platform.register(server.part(Registrations.class), TENANT, CLIENT);
        return new Classroom(platform, server);
    }

    String url() {
        return server.url();
    }

    <T> T part(Class<T> type) {
        return server.part(type);
    }

    TestPlatform platform() {
        return platform;
    }

    /** Lets somebody in and gives the path that the launch leads to. */
    String launch(TestBrowser browser, String sub, String role, String target, String link) {
        try {
            Map<String, String> request = browser.login(url(), TENANT, platform, CLIENT);
            JWTClaimsSet claims = platform.claims(
                            CLIENT, Objects.requireNonNull(request.get("nonce")), url() + "/till/" + target, role)
                    .subject(sub)
                    .claim(TestPlatform.CLAIM + "resource_link", Map.of("id", link, "title", "Aktiviteten " + link))
                    .build();
            HttpResponse<String> launched = browser.post(
                    url() + "/lti/launch", Map.of("state", request.get("state"), "id_token", platform.sign(claims)));
            return launched.headers()
                    .firstValue("location")
                    .orElseThrow(() -> new AssertionError(launched.statusCode() + " " + launched.body()));
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        platform.close();
    }
}
