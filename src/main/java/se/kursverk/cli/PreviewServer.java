package se.kursverk.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers the author's own browser, and nobody else's: it listens on the loopback address only. */
final class PreviewServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final PreviewSite site;

    private PreviewServer(PreviewSite site, int port) throws IOException {
        this.site = site;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    /** Starts serving; port 0 takes any that is free. */
    static PreviewServer start(PreviewSite site, int port) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        PreviewServer started = new PreviewServer(site, port);
        started.server.createContext("/", started::answer);
        started.server.setExecutor(started.workers);
        started.server.start();
        return started;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            PreviewSite.Answer answer = site.get(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(
                    answer.status(), head || answer.bytes().length == 0 ? -1 : answer.bytes().length);
            if (!head) {
                exchange.getResponseBody().write(answer.bytes());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
