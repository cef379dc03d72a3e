package se.kursverk.web;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running server. */
public final class KursverkServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private KursverkServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the server and returns once it answers.
     *
     * @param home the project's folder, where {@code content/} and {@code lti-config/} lie
     * @param settings by name, such as {@code kursverk.port}; the environment's {@code KURSVERK_…} come second
     */
    public static KursverkServer start(Path home, Map<String, String> settings) {
        return new KursverkServer(context(Application.class, WebApplicationType.SERVLET, home, settings));
    }

    /** The parts that a configuration names, with the server's settings. */
    public static ConfigurableApplicationContext context(
            Class<?> configuration, WebApplicationType type, Path home, Map<String, String> settings) {
        Map<String, Object> given = new TreeMap<>(settings);
        given.putIfAbsent("kursverk.home-folder", home.toString());
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(type);
        application.setAddCommandLineProperties(false);
        application.setLogStartupInfo(type == WebApplicationType.SERVLET);
        application.setDefaultProperties(Map.of("kursverk.data", defaultData()));
        application.addInitializers(started ->
                started.getEnvironment().getPropertySources().addFirst(new MapPropertySource("kursverk", given)));
        return application.run();
    }

    /** The data folder where {@code KURSVERK_HOME} names none. */
    private static String defaultData() {
        String named = System.getenv().getOrDefault("KURSVERK_HOME", "");
        return named.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".kursverk").toString()
                : named;
    }

    /** Where it listens, on this computer. */
    public int port() {
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("the server has been closed");
        }
        return server.getPort();
    }

    /** A part of the server, for tests and commands that work on the same data. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public String toString() {
        return "server on port %d".formatted(port()).toLowerCase(Locale.ROOT);
    }
}
