package se.kursverk.packaging.scorm12;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kursverk.browser.Learner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visit of the learner: a package opened in the LMS's frame, under a clock that the test moves. */
final class Visit implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BrowserContext context;
    private final Page page;
    private final ScormAgainLms lms;
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();

    private Visit(Browser browser, ScormAgainLms lms, int width, int height) {
        this.lms = lms;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm"));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        watch(page);
        page.onRequest(request -> {
            if (!request.url().startsWith(lms.origin())) {
                foreignRequests.add(request.url());
            }
        });
        page.clock().install(new Clock.InstallOptions().setTime("2026-11-24T09:00:00+01:00"));
        page.navigate(lms.url());
    }

    private void watch(Page opened) {
        opened.onPageError(mistakes::add);
        opened.onDialog(dialog -> mistakes.add("dialog: " + dialog.message()));
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                mistakes.add(message.text());
            }
        });
    }

    /** Opens the package in Moodle's frame and waits until the learner can begin. */
    static Visit open(Browser browser, ScormAgainLms lms) {
        return begin(browser, lms).launch("launch()");
    }

    /** Opens the LMS, not yet the package. */
    static Visit begin(Browser browser, ScormAgainLms lms) {
        return new Visit(browser, lms, 636, 610);
    }

    /** Opens the LMS in a window of another size, not yet the package. */
    static Visit begin(Browser browser, ScormAgainLms lms, int width, int height) {
        return new Visit(browser, lms, width, height);
    }

    /** Opens the package as a function of {@code lms.js} does it. */
    Visit launch(String script) {
        page.evaluate(script);
        frame().waitForSelector("html[data-kursverk=ready]");
        return this;
    }

    /** Opens the package in a window of its own. */
    Visit launchPopup() {
        Page popup = page.waitForPopup(() -> page.evaluate("window.open('/package/index.html') !== null"));
        watch(popup);
        popup.waitForSelector("html[data-kursverk=ready]");
        return this;
    }

    /** What a frame of another site meets in many browsers. */
    void forbidStorage() {
        page.addInitScript("""
                for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
                  Object.defineProperty(window, name, { get: () => { throw new DOMException(name, 'SecurityError'); } });
                }
                Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
                """);
    }

    /** Has the LMS answer something else than scorm-again would, see {@code lms.js}. */
    void instead(String assignment) {
        page.evaluate("instead." + assignment);
    }

    /** The document that owns the API. */
    Frame frame() {
        page.waitForCondition(() -> packageFrames().findFirst().isPresent());
        return packageFrames().findFirst().orElseThrow();
    }

    private Stream<Frame> packageFrames() {
        return page.frames().stream().filter(frame -> frame.url().endsWith("/package/index.html"));
    }

    /** The learner in the package's only module. */
    Learner learner() {
        return new Learner(frame());
    }

    /** The learner in a document that is not within its shell. */
    Learner learnerAlone(String script, String ending) {
        page.evaluate(script);
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(frame -> frame.url().endsWith(ending)));
        pass(10);
        return new Learner(page.frames().stream()
                .filter(frame -> frame.url().endsWith(ending))
                .findFirst()
                .orElseThrow());
    }

    /** The learner in one of several modules. */
    Learner learnerIn(String module) {
        if (frame().locator("[data-overview]:visible").count() > 0) {
            frame().locator("[data-overview]").click();
        }
        frame().locator("[data-module=\"" + module + "\"] a").click();
        frame().waitForSelector("iframe");
        return new Learner(frame().childFrames().getFirst());
    }

    /** Lets time pass, with all that is planned for it. */
    void pass(long seconds) {
        page.clock().runFor(seconds * 1000);
    }

    /** The words about saving. */
    String saving() {
        return String.valueOf(frame().locator("[data-save]").textContent());
    }

    /** Whether the notice "Inte sparat" stands on the page. */
    boolean saysUnsaved() {
        return frame().locator("[data-unsaved]").isVisible();
    }

    void retry() {
        frame().locator("[data-retry]").click();
    }

    /** The learner's "Spara och avsluta", which works. */
    void leave() {
        tryToLeave();
        lms.waitForFinish();
    }

    /** The learner's "Spara och avsluta". */
    void tryToLeave() {
        frame().locator("[data-leave]").click();
    }

    /** Another tab in front of this one, or this one in front again. */
    void show(boolean visible) {
        String state = visible ? "visible" : "hidden";
        frame().evaluate(
                        "state => { Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });"
                                + " document.dispatchEvent(new Event('visibilitychange')); }",
                        state);
    }

    /** The LMS takes the package's frame away, as it does when the learner goes elsewhere in the course. */
    void removeFrame() {
        page.evaluate("document.querySelector('iframe').remove()");
        if (calls().stream().anyMatch(call -> call.name().equals("LMSInitialize"))) {
            lms.waitForFinish();
        }
    }

    /** The learner closes the tab. */
    void closeTab() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        lms.waitForFinish();
    }

    /** The browser dies: nothing that stands in the page runs any more. */
    void kill() {
        page.onCrash(crashed -> {});
        try {
            page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(2000));
        } catch (com.microsoft.playwright.PlaywrightException expected) {
            assertThat(expected).hasMessageContaining("crash");
        }
    }

    int windows() {
        return context.pages().size();
    }

    /** Requests that went to somebody else than the LMS. */
    List<String> foreignRequests() {
        return List.copyOf(foreignRequests);
    }

    void network(boolean works) {
        context.setOffline(!works);
    }

    /** Every call of the API, in order. */
    List<Call> calls() {
        return JSON.readTree((String) page.evaluate("JSON.stringify(log.calls)"))
                .valueStream()
                .map(Call::of)
                .toList();
    }

    Stream<Call> sets() {
        return calls().stream().filter(call -> call.name().equals("LMSSetValue"));
    }

    long commits() {
        return calls().stream().filter(call -> call.name().equals("LMSCommit")).count();
    }

    /** What the run-time complained about: errors it answered with, and what it wrote into its log. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>(mistakes);
        calls().stream()
                .filter(call -> !call.error().equals("0"))
                .map(Call::toString)
                .forEach(complaints::add);
        JSON.readTree((String) page.evaluate("JSON.stringify(log.messages)"))
                .valueStream()
                .map(JsonNode::asString)
                .forEach(complaints::add);
        lms.missing().forEach(complaints::add);
        return complaints;
    }

    /** What went wrong in the page itself. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public void close() {
        context.close();
    }

    /** A call of the API, what it answered, and the error code right after it. */
    record Call(String name, List<String> values, List<String> types, String result, String error) {

        static Call of(JsonNode call) {
            return new Call(
                    call.get("name").asString(),
                    call.get("values").valueStream().map(JsonNode::asString).toList(),
                    call.get("types").valueStream().map(JsonNode::asString).toList(),
                    call.get("result").asString(),
                    call.get("error").asString());
        }

        boolean sets(String element) {
            return name.equals("LMSSetValue") && values.getFirst().equals(element);
        }
    }
}
