package se.kursverk.packaging.scorm12;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.kursverk.browser.PageServer;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Archive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An LMS that holds one learner's results: pages with npm's scorm-again as its SCORM 1.2 run-time around an unzipped
 * package, and an address that commits are sent to and that may refuse them.
 */
final class ScormAgainLms implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SCORM_AGAIN = Path.of("src/test/npm/node_modules/scorm-again/dist/scorm12.js");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "jpg", "image/jpeg",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    /** How a commit is answered. */
    enum Answer {
        KEPT,
        REFUSED,
        BROKEN
    }

    private final HttpServer server;
    private final Map<String, byte[]> files;
    private final List<JsonNode> commits = new CopyOnWriteArrayList<>();
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile boolean sendsPictures = true;
    private volatile boolean finished;
    private volatile Answer answer = Answer.KEPT;
    private volatile ObjectNode held = JSON.createObjectNode();
    private volatile boolean offersApi = true;

    /** Unzips the package that the format makes of the selection. */
    ScormAgainLms(Selection selection, Path folder) throws IOException {
        Path zip = folder.resolve(selection.id() + ".zip");
        Archive.write(new Scorm12Format(), selection, zip);
        files = unzip(zip);
        for (String name : List.of("lms.html", "lms.js", "foreign.html", "foreign.js")) {
            files.put("/" + name, resource(name));
        }
        files.put("/scorm-again.js", scormAgain());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.createContext("/commit", this::commit);
        server.start();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Where a visit begins. */
    String url() {
        return origin() + "/lms.html";
    }

    void answers(Answer next) {
        answer = next;
    }

    /** Pictures are on their way from now on, and never come. */
    void holdsPicturesBack() {
        sendsPictures = false;
    }

    /** A file of the package. */
    String file(String path) {
        return new String(Objects.requireNonNull(files.get("/package/" + path), path), UTF_8);
    }

    /** Every path that was asked for, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Puts answers there that earlier visits gave. */
    void holdAnswers(int count) {
        ArrayNode interactions = held.withObject("/cmi").withArray("interactions");
        for (int i = 0; i < count; i++) {
            interactions
                    .addObject()
                    .put("id", "provmodul.fraga-" + i)
                    .put("type", "choice")
                    .put("student_response", "a")
                    .put("result", "correct")
                    .put("latency", "0000:00:01.00")
                    .put("time", "12:00:00")
                    .put("weighting", "1")
                    .putArray("correct_responses")
                    .addObject()
                    .put("pattern", "a");
        }
    }

    void offersNoApi() {
        offersApi = false;
    }

    /** Sets an element below {@code cmi} that the next visit finds, such as {@code core.lesson_mode}. */
    void hold(String element, String value) {
        ObjectNode cmi = held.withObject("/cmi");
        String[] parts = element.split("\\.", -1);
        ObjectNode parent = cmi;
        for (int i = 0; i < parts.length - 1; i++) {
            parent = parent.withObject("/" + parts[i]);
        }
        parent.put(parts[parts.length - 1], value);
    }

    /** What the LMS holds of the learner, by the data model's names below {@code cmi}; empty where there is nothing. */
    String held(String element) {
        return held.at("/cmi/" + element.replace('.', '/')).asString("");
    }

    /** Waits until a value is held: what happens in an inner frame reaches the LMS by way of the shell. */
    void waitUntilHeld(String element, String value) {
        Instant end = Instant.now().plusSeconds(10);
        while (!held(element).equals(value) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(held(element)).as(element).isEqualTo(value);
    }

    /** What was committed and kept, in order. */
    List<JsonNode> commits() {
        return List.copyOf(commits);
    }

    /** Waits for what the run-time sends when it is terminated: by beacon, so it comes a little later. */
    void waitForFinish() {
        Instant end = Instant.now().plusSeconds(10);
        while (!finished && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(finished).as("the visit was finished").isTrue();
    }

    /** Paths that the package has not. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** How many bytes the commits had that were kept or refused. */
    List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    /** The interactions of the last commit. */
    List<JsonNode> interactions() {
        return held.at("/cmi/interactions").valueStream().toList();
    }

    /** How many elements the last commit had. */
    long elements() {
        return leaves(held);
    }

    private static long leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().mapToLong(ScormAgainLms::leaves).sum()
                : 1;
    }

    /** Between two visits an LMS remembers that the first was suspended, and forgets what holds for one visit only. */
    void nextVisit() {
        ObjectNode core = held.withObject("/cmi").withObject("/core");
        core.put("entry", core.path("exit").asString("").equals("suspend") ? "resume" : "");
        core.remove(List.of("exit", "session_time"));
        finished = false;
    }

    private void commit(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            sizes.add(body.length);
            boolean beacon =
                    exchange.getRequestHeaders().getFirst("Content-Type").startsWith("text/plain");
            switch (answer) {
                case KEPT -> {
                    held = (ObjectNode) JSON.readTree(body);
                    commits.add(held);
                    send(exchange, 200, "application/json", "{\"result\":\"true\",\"errorCode\":0}".getBytes(UTF_8));
                }
                case REFUSED ->
                    send(exchange, 200, "application/json", "{\"result\":\"false\",\"errorCode\":391}".getBytes(UTF_8));
                case BROKEN -> send(exchange, 500, "text/plain", "broken".getBytes(UTF_8));
            }
            finished = finished || beacon;
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            while (path.endsWith(".png") && !sendsPictures) {
                LockSupport.parkNanos(50_000_000);
            }
            byte[] bytes = path.equals("/held.js") ? heldScript() : files.get(path);
            if (path.equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            if (bytes == null) {
                missing.add(path);
                send(exchange, 404, "text/plain", "not here".getBytes(UTF_8));
                return;
            }
            if (path.startsWith("/package/")) {
                exchange.getResponseHeaders().set("Content-Security-Policy", PageServer.POLICY);
            }
            String ending = path.substring(path.lastIndexOf('.') + 1);
            send(exchange, 200, TYPES.getOrDefault(ending, "application/octet-stream"), bytes);
        }
    }

    private byte[] heldScript() {
        return ("const held = " + held + ";\nconst offersApi = " + offersApi + ";\n").getBytes(UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, byte[]> unzip(Path zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put("/package/" + entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream in = ScormAgainLms.class.getResourceAsStream("/lms/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] scormAgain() throws IOException {
        if (!Files.exists(SCORM_AGAIN)) {
            throw new AssertionError("The learner's stories need scorm-again: npm ci --prefix src/test/npm");
        }
        return Files.readAllBytes(SCORM_AGAIN);
    }

    @Override
    public void close() {
        sendsPictures = true;
        server.stop(0);
    }
}
