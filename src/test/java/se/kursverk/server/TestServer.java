package se.kursverk.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
     * @param platformPorts where the platforms of the test answer by plain http
     */
    public static TestServer start(Map<String, String> database, int... platformPorts) throws IOException {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("kursverk.data", Files.createTempDirectory("kursverk-data").toString());
        settings.put("kursverk.port", String.valueOf(freePort()));
        settings.put(
                "kursverk.loopback-ports",
                Arrays.stream(platformPorts).mapToObj(String::valueOf).collect(Collectors.joining(",")));
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

    /** Another node in a process of its own, by the command that operators use; it ends when it is killed. */
    public Process process(Map<String, String> others) throws IOException, InterruptedException {
        int port = freePort();
        Map<String, String> all = new HashMap<>(settings);
        all.put("kursverk.port", String.valueOf(port));
        all.put("kursverk.url", url());
        all.putAll(others);
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "se.kursverk.cli.Main",
                "serve");
        all.forEach((name, value) -> command.environment()
                .put(name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT), value));
        Process process = command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitReady(process, port);
        return process;
    }

    private static void awaitReady(Process process, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket("localhost", port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroyForcibly();
        throw new IOException("the other node does not answer");
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
