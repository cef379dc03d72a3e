package se.kursverk.packaging.cmi5;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import se.kursverk.browser.PageServer;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.cmi5.LearningRecordStore.Reply;
import se.kursverk.packaging.stories.Conversation;
import se.kursverk.packaging.stories.Lms;
import tools.jackson.databind.JsonNode;

/** A strict LMS of cmi5: a page that launches the unit in a frame, the token, and a learning record store. */
final class Cmi5Lms implements Lms {

    private static final String LRS = "/lrs/";
    private static final String POLICY = PageServer.POLICY + "; connect-src 'self'";
    private static final Pattern PAIR = Pattern.compile("&");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png");

    /** How long nothing must have happened before all is taken to be over. */
    private static final long QUIET_MILLISECONDS = 150;

    private final HttpServer server;
    private final Map<String, byte[]> files = new HashMap<>();
    private final LearningRecordStore store;
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final AtomicInteger underway = new AtomicInteger();
    private final AtomicLong latest = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger saves = new AtomicInteger();
    private volatile Answer answer = Answer.KEPT;
    private volatile boolean offers = true;
    private volatile boolean refusesLaunches;
    private volatile String losing = "";

    Cmi5Lms(Selection selection) throws IOException {
        MemoryLayout.of(new Cmi5Format(), selection)
                .files()
                .forEach((path, bytes) -> files.put("/package/" + path, bytes));
        files.put("/lms.html", "<!doctype html><title>LMS</title><body>".getBytes(UTF_8));
        store = new LearningRecordStore(selection.modules().stream()
                        .map(Module::completionRule)
                        .mapToInt(rule -> rule.mastery())
                        .average()
                        .orElseThrow()
                / 100);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    LearningRecordStore store() {
        return store;
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
        page.onRequest(request -> {
            if (request.url().contains(LRS + "activities/state")
                    && request.method().equals("PUT")) {
                saves.incrementAndGet();
            }
        });
        String address = offers
                ? store.launch(origin(), text -> URLEncoder.encode(text, UTF_8))
                : origin() + "/package/index.html";
        page.evaluate("src => document.body.append(Object.assign(document.createElement('iframe'), { src }))", address);
    }

    @Override
    public void answers(Answer next) {
        arrived();
        answer = next;
    }

    @Override
    public void offersNothing() {
        offers = false;
    }

    /** The token is not given out from now on. */
    void refusesLaunches() {
        refusesLaunches = true;
    }

    /** The next time this verb is told it arrives, but the answer does not. */
    void losesAnswersTo(String verb) {
        losing = verb;
    }

    @Override
    public void holdState(String state) {
        store.keep(state);
    }

    @Override
    public void holdCompleted(String mode, String score) {
        store.holdCompleted(new BigDecimal(score));
        store.mode(mode.equals("browse") ? "Browse" : "Review");
    }

    @Override
    public Told told() {
        arrived();
        boolean completed = !store.told("completed").isEmpty();
        boolean passed = !store.told("passed").isEmpty();
        boolean failed = !store.told("failed").isEmpty();
        String status = completed && passed ? "completed" : failed && !completed ? "failed" : "incomplete";
        if (completed != passed) {
            status = "completed without passed, or the other way round";
        }
        return new Told(status, score());
    }

    /** What was told with success or failure; before that, what the unit keeps. */
    private String score() {
        Optional<JsonNode> told = store.told(store.told("passed").isEmpty() ? "failed" : "passed").stream()
                .findFirst();
        JsonNode kept = store.kept().path("score");
        BigDecimal hundredths = told.map(one -> one.path("result")
                        .path("score")
                        .path("scaled")
                        .asDecimal(BigDecimal.ZERO)
                        .movePointRight(4))
                .orElseGet(() -> kept.isNumber() ? kept.asDecimal(BigDecimal.ZERO) : BigDecimal.ONE.negate());
        return hundredths.signum() < 0
                ? ""
                : hundredths.movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public List<Answered> answered() {
        arrived();
        return store.told("answered").stream().map(Cmi5Lms::answered).toList();
    }

    private static Answered answered(JsonNode statement) {
        String id = statement.path("object").path("id").asString("");
        String ours = id.substring(LearningRecordStore.ACTIVITY.length() + 1).replace('/', '.');
        JsonNode result = statement.path("result");
        String scaled = result.path("score").path("scaled").asString("0");
        return new Answered(
                ours, result.path("success").asBoolean(false) ? "correct" : scaled.equals("0") ? "wrong" : scaled);
    }

    @Override
    public String state() {
        arrived();
        return store.kept().path("state").asString("");
    }

    @Override
    public double sessionSeconds() {
        arrived();
        return store.told("terminated").stream()
                        .map(one -> Duration.parse(
                                one.path("result").path("duration").asString("PT0S")))
                        .reduce((first, second) -> second)
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    @Override
    public void waitForEnd() {
        Instant end = Instant.now().plusSeconds(10);
        while (!store.sessionVerbs().contains("terminated") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(store.sessionVerbs()).as("the visit was finished").contains("terminated");
    }

    @Override
    public void settle() {
        quiet(latest::get);
    }

    /** Waits also for what the page has sent but the server has not yet seen. */
    private void arrived() {
        long now = System.currentTimeMillis();
        quiet(() -> Math.max(now, latest.get()));
    }

    private void quiet(LongSupplier since) {
        Instant end = Instant.now().plusSeconds(10);
        while ((underway.get() > 0 || System.currentTimeMillis() - since.getAsLong() < QUIET_MILLISECONDS)
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public boolean answersLater() {
        return true;
    }

    @Override
    public void nextVisit() {
        settle();
    }

    @Override
    public Conversation conversation(Page page) {
        return new Statements();
    }

    private void serve(HttpExchange exchange) throws IOException {
        underway.incrementAndGet();
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/fetch")) {
                send(exchange, refusesLaunches ? new Reply(500, "") : store.fetch(exchange.getRequestMethod()));
            } else if (path.startsWith(LRS)) {
                requests.incrementAndGet();
                send(exchange, record(exchange, path.substring(LRS.length())));
            } else {
                sendFile(exchange, path);
            }
        } finally {
            latest.set(System.currentTimeMillis());
            underway.decrementAndGet();
        }
    }

    private Reply record(HttpExchange exchange, String resource) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!exchange.getRequestMethod().equals("GET") && answer != Answer.KEPT) {
            return new Reply(answer == Answer.REFUSED ? 503 : 500, "");
        }
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        Reply reply = store.call(
                exchange.getRequestMethod(),
                resource,
                parameters(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")),
                headers,
                body);
        if (!losing.isEmpty() && body.contains("verbs/" + losing + "\"")) {
            losing = "";
            return new Reply(502, "");
        }
        return reply;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        PAIR.splitAsStream(query)
                .filter(pair -> pair.contains("="))
                .forEach(pair -> parameters.put(
                        URLDecoder.decode(pair.substring(0, pair.indexOf('=')), UTF_8),
                        URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), UTF_8)));
        return parameters;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            if (!path.equals("/favicon.ico")) {
                missing.add(path);
            }
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (path.startsWith("/package/")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        }
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What was said in the session at hand. */
    private final class Statements implements Conversation {

        @Override
        public boolean begun() {
            arrived();
            return store.sessionVerbs().contains("initialized");
        }

        @Override
        public boolean silent() {
            return requests.get() == 0;
        }

        @Override
        public long writes() {
            arrived();
            return store.sessionVerbs().stream()
                    .filter(verb -> !verb.equals("initialized") && !verb.equals("terminated"))
                    .count();
        }

        @Override
        public long saves() {
            return saves.get();
        }

        @Override
        public void assertOneVisit() {
            arrived();
            List<String> verbs = store.sessionVerbs();
            assertThat(verbs).startsWith("initialized").endsWith("terminated");
            assertThat(verbs.stream().filter("initialized"::equals)).hasSize(1);
            assertThat(verbs.stream().filter("terminated"::equals)).hasSize(1);
        }

        @Override
        public void assertNoComplaint() {
            arrived();
            assertThat(store.complaints()).isEmpty();
            assertThat(missing).isEmpty();
        }

        @Override
        public void assertOnlySavingRefused() {
            assertNoComplaint();
        }
    }
}
