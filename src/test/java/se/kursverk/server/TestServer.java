package se.kursverk.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.kursverk.web.KursverkServer;

/** The whole server on a free port, with a data folder of its own. */
public final class TestServer implements AutoCloseable {

    private final KursverkServer server;
    private final Map<String, String> settings;

    private TestServer(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        this.server = KursverkServer.start(Path.of("").toAbsolutePath(), settings);
    }

    /**
     * A server on that database.
     *
     * @param platformPort where the platform of the test answers by plain http
     */
    public static TestServer start(Map<String, String> database, int platformPort) throws IOException {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("kursverk.data", Files.createTempDirectory("kursverk-data").toString());
        settings.put("kursverk.port", String.valueOf(freePort()));
        settings.put("kursverk.loopback-ports", String.valueOf(platformPort));
        return new TestServer(settings);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Another server on the same data, as a second node. */
    public TestServer another() throws IOException {
        Map<String, String> others = new HashMap<>(settings);
        others.put("kursverk.port", String.valueOf(freePort()));
        others.put("kursverk.url", url());
        return new TestServer(others);
    }

    public String url() {
        return "http://localhost:" + server.port();
    }

    public <T> T part(Class<T> type) {
        return server.part(type);
    }

    @Override
    public void close() {
        server.close();
    }
}
