package se.kursverk.packaging.qti;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.kursverk.browser.PageServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A QTI 3 player that others wrote (npm's qti3-item-player), in a browser. */
final class Qti3Player implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path NPM = Path.of("src", "test", "npm", "node_modules");
    private static final Path OURS = Path.of("src", "test", "resources", "qti-player");

    private final PageServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    /** The player makes functions out of text, which our policy for pages forbids. */
    Qti3Player(Browser browser) throws IOException {
        server = new PageServer();
        put("index.html", OURS.resolve("index.html"));
        put("index.js", OURS.resolve("index.js"));
        put("vue.js", NPM.resolve("vue/dist/vue.min.js"));
        put("player.js", NPM.resolve("qti3-item-player/dist/qti3Player.umd.min.js"));
        put("player.css", NPM.resolve("qti3-item-player/dist/qti3Player.css"));
        context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
        page = context.newPage();
        page.onPageError(errors::add);
        page.navigate(server.url("/index.html"));
    }

    private void put(String name, Path file) {
        try {
            server.put("/" + name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("npm ci in src/test/npm brings the player", e);
        }
    }

    /** Shows an item. */
    void show(String xml) {
        page.evaluate("xml => window.load(xml)", xml);
    }

    /**
     * Shows an item that has been answered.
     *
     * @param responses what has been answered, by the identifier of the response
     */
    void show(String xml, Map<String, Object> responses) {
        List<Map<String, Object>> variables = new ArrayList<>();
        responses.forEach((identifier, value) -> variables.add(Map.of(
                "identifier",
                identifier,
                "cardinality",
                value instanceof List ? "multiple" : "single",
                "value",
                value)));
        page.evaluate("([xml, responses]) => window.load(xml, responses)", List.of(xml, variables));
    }

    Page page() {
        return page;
    }

    /** Ends the attempt and gives the outcomes. */
    Outcomes end() {
        return new Outcomes(JSON.readTree((String) page.evaluate("() => window.end()")));
    }

    /** What went wrong in the page. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }

    /** What an attempt came to. */
    record Outcomes(JsonNode state) {

        double score() {
            return outcome("SCORE").asDouble();
        }

        List<String> feedback() {
            JsonNode shown = outcome("FEEDBACK");
            return shown.isArray()
                    ? StreamSupport.stream(shown.spliterator(), false)
                            .map(JsonNode::asString)
                            .toList()
                    : List.of();
        }

        private JsonNode outcome(String identifier) {
            return StreamSupport.stream(state.get("outcomeVariables").spliterator(), false)
                    .filter(variable -> variable.get("identifier").asString().equals(identifier))
                    .map(variable -> variable.get("value"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + identifier + " in " + state));
        }
    }
}
