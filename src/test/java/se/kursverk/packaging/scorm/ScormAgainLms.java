package se.kursverk.packaging.scorm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.stories.Lms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An LMS that holds one learner's results: pages with npm's scorm-again as its run-time around an unzipped package, and an
 * address that commits are sent to and that may refuse them.
 */
public final class ScormAgainLms implements Lms {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SCORM_AGAIN = Path.of("src/test/npm/node_modules/scorm-again/dist");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "jpg", "image/jpeg",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    private final RunTime runTime;
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
    private volatile boolean anew;

    /** Unzips the package that the format makes of the selection. */
    public ScormAgainLms(RunTime runTime, PackageFormat format, Selection selection, Path folder) throws IOException {
        this.runTime = runTime;
        Path zip = folder.resolve(format.fileName(selection));
        Archive.write(format, selection, zip);
        files = unzip(zip);
        for (String name : List.of("lms.html", "lms.js", "foreign.html", "foreign.js")) {
            files.put("/" + name, resource(name));
        }
        files.put("/scorm-again.js", scormAgain(runTime));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.createContext("/commit", this::commit);
        server.start();
    }

    @Override
    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public String url() {
        return origin() + "/lms.html";
    }

    @Override
    public void launch(Page page) {
        page.evaluate("launch()");
    }

    @Override
    public void answers(Answer next) {
        answer = next;
    }

    @Override
    public Calls conversation(Page page) {
        return Calls.on(page, runTime, missing());
    }

    /** Pictures are on their way from now on, and never come. */
    public void holdsPicturesBack() {
        sendsPictures = false;
    }

    /** A file of the package. */
    public String file(String path) {
        return new String(Objects.requireNonNull(files.get("/package/" + path), path), UTF_8);
    }

    /** Every path that was asked for, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Puts answers there that earlier visits gave. */
    public void holdAnswers(int count) {
        ArrayNode interactions = held.withObject("/cmi").withArray("interactions");
        for (int i = 0; i < count; i++) {
            interactions
                    .addObject()
                    .put("id", "provmodul.fraga-" + i)
                    .put("type", "choice")
                    .put(runTime.response, "a")
                    .put("result", "correct")
                    .put("latency", runTime == RunTime.SCORM12 ? "0000:00:01.00" : "PT1S")
                    .put(runTime.when, runTime == RunTime.SCORM12 ? "12:00:00" : "2026-11-20T11:00:00.0Z")
                    .put("weighting", "1")
                    .putArray("correct_responses")
                    .addObject()
                    .put("pattern", "a");
        }
    }

    @Override
    public void offersNothing() {
        offersApi = false;
    }

    @Override
    public void holdState(String state) {
        hold("cmi.suspend_data", state);
    }

    @Override
    public void holdCompleted(String mode, String score) {
        hold(runTime.mode(), mode);
        hold(runTime.status(), "completed");
        hold(runTime.score("raw"), score);
        if (runTime == RunTime.SCORM2004) {
            hold("cmi.success_status", "passed");
            hold(runTime.score("scaled"), scaled(score));
        }
    }

    /** Sets an element that the next visit finds. */
    public void hold(String element, String value) {
        String[] parts = element.split("\\.", -1);
        ObjectNode parent = held;
        for (int i = 0; i < parts.length - 1; i++) {
            parent = parent.withObject("/" + parts[i]);
        }
        parent.put(parts[parts.length - 1], value);
    }

    /** What the LMS holds of the learner, by the data model's names; empty where there is nothing. */
    public String held(String element) {
        return held.at("/" + element.replace('.', '/')).asString("");
    }

    @Override
    public Told told() {
        String raw = held(runTime.score("raw"));
        if (runTime == RunTime.SCORM12) {
            return new Told(held(runTime.status()), raw);
        }
        String statuses = held(runTime.status()) + " " + held("cmi.success_status");
        String status = Map.of(
                        "incomplete unknown",
                        "incomplete",
                        "completed passed",
                        "completed",
                        "incomplete failed",
                        "failed")
                .getOrDefault(statuses, statuses);
        String scaled = held(runTime.score("scaled"));
        return new Told(status, scaled.equals(scaled(raw)) ? raw : raw + " but scaled " + scaled);
    }

    private static String scaled(String raw) {
        return raw.isEmpty()
                ? ""
                : new BigDecimal(raw).movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public List<Answered> answered() {
        return interactions().stream()
                .map(one -> new Answered(
                        one.get("id").asString(), one.get("result").asString().replace("incorrect", "wrong")))
                .toList();
    }

    @Override
    public String state() {
        return held("cmi.suspend_data");
    }

    @Override
    public double sessionSeconds() {
        return RunTime.seconds(held(runTime.sessionTime()));
    }

    /** What was committed and kept, in order. */
    public List<JsonNode> commits() {
        return List.copyOf(commits);
    }

    /** What the run-time sends when it is terminated goes by beacon, so it comes a little later. */
    @Override
    public void waitForEnd() {
        Instant end = Instant.now().plusSeconds(10);
        while (!finished && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(finished).as("the visit was finished").isTrue();
    }

    /** Paths that the package has not. */
    private List<String> missing() {
        return List.copyOf(missing);
    }

    /** How many bytes the commits had that were kept or refused. */
    public List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    /** The interactions of the last commit. */
    public List<JsonNode> interactions() {
        return held.at("/cmi/interactions").valueStream().toList();
    }

    /** How many elements the last commit had. */
    public long elements() {
        return leaves(held);
    }

    private static long leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().mapToLong(ScormAgainLms::leaves).sum()
                : 1;
    }

    /**
     * An LMS remembers that a visit was suspended, and forgets what holds for one visit only. In SCORM 2004 what was not
     * suspended is not given back: it begins anew, and what was told stays with the LMS.
     */
    @Override
    public void nextVisit() {
        boolean suspended = held(runTime.exit()).equals("suspend");
        ObjectNode core = held.withObject("/cmi");
        if (runTime == RunTime.SCORM12) {
            core = core.withObject("/core");
        } else {
            anew = !suspended;
        }
        core.put("entry", suspended ? "resume" : "");
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
        return ("const held = " + (anew ? "{}" : held) + ";\nconst offersApi = " + offersApi + ";\nconst runTime = '"
                        + runTime + "';\n")
                .getBytes(UTF_8);
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

    private static byte[] scormAgain(RunTime runTime) throws IOException {
        Path script = SCORM_AGAIN.resolve(runTime.script());
        if (!Files.exists(script)) {
            throw new AssertionError("The learner's stories need scorm-again: npm ci --prefix src/test/npm");
        }
        return Files.readAllBytes(script);
    }

    @Override
    public void close() {
        sendsPictures = true;
        server.stop(0);
    }
}
