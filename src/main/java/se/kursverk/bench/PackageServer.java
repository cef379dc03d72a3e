package se.kursverk.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves files from memory to a browser on this machine, gzipped as a web server would. */
final class PackageServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files;

    PackageServer(Map<String, byte[]> files) throws IOException {
        // Otherwise headers and body of an answer are 40 ms apart (Nagle and delayed acknowledgement).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.files = Map.copyOf(files);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] bytes = files.get(path);
            if (bytes == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String type = type(path);
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] sent = bytes;
            if (!type.equals("image/png") && !type.equals("image/jpeg")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                sent = PackageFiles.gzip(bytes);
            }
            exchange.sendResponseHeaders(200, sent.length);
            exchange.getResponseBody().write(sent);
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
