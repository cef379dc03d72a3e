package se.kursverk.lti;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/**
 * One server and two platforms for all tests of services, because a start is dear. Each test registers a client of its own,
 * so that no token and no line item of another is in its way.
 */
final class SharedServer {

    private static final SharedServer ONE = new SharedServer();

    private final TestPlatform platform;
    private final TestPlatform other;
    private final TestServer server;

    private SharedServer() {
        Map<String, String> settings = new HashMap<>(Database.H2.create());
        settings.put("kursverk.delivery.base", "20ms");
        settings.put("kursverk.delivery.longest", "200ms");
        settings.put("kursverk.delivery.parallel", "8");
        try {
            platform = new TestPlatform();
            other = new TestPlatform();
            server = TestServer.start(settings, platform.port(), other.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server, as if nobody had used it before. */
    static SharedServer fresh() throws InterruptedException {
        ONE.jdbc().sql("delete from outbox").update();
        ONE.platform.reset();
        ONE.other.reset();
        return ONE;
    }

    TestPlatform platform() {
        return platform;
    }

    TestPlatform other() {
        return other;
    }

    TestServer server() {
        return server;
    }

    JdbcClient jdbc() {
        return server.part(JdbcClient.class);
    }

    /** A registration of the first platform. */
    Platform register() {
        return platform.register(server.part(Registrations.class), "exempelby", "klient-" + UUID.randomUUID());
    }

    /** A registration of the first platform in which one column is another. */
    Platform register(String column, Object value) {
        Platform registered = register();
        jdbc().sql("update lti_platform set " + column + " = ? where id = ?")
                .params(value, registered.id())
                .update();
        return server.part(Registrations.class).platform(registered.id()).orElseThrow();
    }
}
