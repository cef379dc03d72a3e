package se.kursverk.packaging.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kursverk.browser.Learner;

/** One visit of the learner: a package opened in the LMS's frame, under a clock that the test moves. */
public final class Visit implements AutoCloseable {

    private static final Pattern PACKAGE = Pattern.compile("/package/index\\.html(?:\\?|$)");

    /** Where answers come later, so many seconds pass at a time. */
    private static final long STEP = 5;

    private static final int PATIENCE = 10;

    private final BrowserContext context;
    private final Page page;
    private final Lms lms;
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();

    private Visit(Browser browser, Lms lms, int width, int height) {
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
    public static Visit open(Browser browser, Lms lms) {
        Visit visit = begin(browser, lms);
        lms.launch(visit.page);
        return visit.ready();
    }

    /** Opens the LMS, not yet the package. */
    public static Visit begin(Browser browser, Lms lms) {
        return new Visit(browser, lms, 636, 610);
    }

    /** Opens the LMS in a window of another size, not yet the package. */
    public static Visit begin(Browser browser, Lms lms, int width, int height) {
        return new Visit(browser, lms, width, height);
    }

    /** Opens the package as a function of the LMS's page does it. */
    public Visit launch(String script) {
        page.evaluate(script);
        return ready();
    }

    private Visit ready() {
        frame().waitForSelector("html[data-kursverk=ready]");
        return this;
    }

    /** Opens the package in a window of its own. */
    public Visit launchPopup() {
        Page popup = page.waitForPopup(() -> page.evaluate("window.open('/package/index.html') !== null"));
        watch(popup);
        popup.waitForSelector("html[data-kursverk=ready]");
        return this;
    }

    /** What a frame of another site meets in many browsers. */
    public void forbidStorage() {
        page.addInitScript("""
                for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
                  Object.defineProperty(window, name, { get: () => { throw new DOMException(name, 'SecurityError'); } });
                }
                Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
                """);
    }

    /** The document that owns the API. */
    public Frame frame() {
        page.waitForCondition(() -> packageFrames().findFirst().isPresent());
        return packageFrames().findFirst().orElseThrow();
    }

    private Stream<Frame> packageFrames() {
        return page.frames().stream()
                .filter(frame -> PACKAGE.matcher(frame.url()).find());
    }

    /** The learner in the package's only module. */
    public Learner learner() {
        return new Learner(frame());
    }

    /** The learner in a document that is not within its shell. */
    public Learner learnerAlone(String script, String ending) {
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
    public Learner learnerIn(String module) {
        if (frame().locator("[data-overview]:visible").count() > 0) {
            frame().locator("[data-overview]").click();
        }
        frame().locator("[data-module=\"" + module + "\"] a").click();
        frame().waitForSelector("iframe");
        return new Learner(frame().childFrames().getFirst());
    }

    /** Lets time pass, with all that is planned for it. */
    public void pass(long seconds) {
        if (!lms.answersLater()) {
            page.clock().runFor(seconds * 1000);
            return;
        }
        for (long left = seconds; left > 0; left -= STEP) {
            lms.settle();
            page.clock().runFor(Math.min(left, STEP) * 1000);
        }
        settle();
    }

    /** Waits until the page has heard what became of what it sent; not for what it has yet to send. */
    private void settle() {
        for (int tries = 0; lms.answersLater() && tries < PATIENCE; tries++) {
            lms.settle();
            if (packageFrames()
                    .allMatch(frame ->
                            frame.locator("[data-save]:text-matches('^Sparar')").count() == 0)) {
                return;
            }
        }
    }

    /** The words about saving. */
    public String saving() {
        settle();
        return String.valueOf(frame().locator("[data-save]").textContent());
    }

    /** Whether the notice "Inte sparat" stands on the page. */
    public boolean saysUnsaved() {
        settle();
        return frame().locator("[data-unsaved]").isVisible();
    }

    /** The learner's "Försök igen" beside that notice. */
    public void retry() {
        frame().locator("[data-retry]").click();
    }

    /** The learner's "Spara och avsluta", which works. */
    public void leave() {
        tryToLeave();
        lms.waitForEnd();
    }

    /** The learner's "Spara och avsluta". */
    public void tryToLeave() {
        frame().locator("[data-leave]").click();
        settle();
    }

    /** Another tab in front of this one, or this one in front again. */
    public void show(boolean visible) {
        String state = visible ? "visible" : "hidden";
        frame().evaluate(
                        "state => { Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });"
                                + " document.dispatchEvent(new Event('visibilitychange')); }",
                        state);
    }

    /** The LMS takes the package's frame away, as it does when the learner goes elsewhere in the course. */
    public void removeFrame() {
        page.evaluate("document.querySelector('iframe').remove()");
        if (conversation().begun()) {
            lms.waitForEnd();
        }
    }

    /** The learner closes the tab. */
    public void closeTab() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        lms.waitForEnd();
    }

    /** The browser dies: nothing that stands in the page runs any more. */
    public void kill() {
        page.onCrash(crashed -> {});
        try {
            page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(2000));
        } catch (com.microsoft.playwright.PlaywrightException expected) {
            assertThat(expected).hasMessageContaining("crash");
        }
    }

    /** How many windows are open. */
    public int windows() {
        return context.pages().size();
    }

    /** Requests that went to somebody else than the LMS. */
    public List<String> foreignRequests() {
        return List.copyOf(foreignRequests);
    }

    /** Cuts the network or mends it. */
    public void network(boolean works) {
        context.setOffline(!works);
    }

    /** What was said so far. */
    public Conversation conversation() {
        return lms.conversation(page);
    }

    /** One visit was begun and ended, and nothing came after. */
    public void assertOneVisit() {
        conversation().assertOneVisit();
    }

    /** Nothing went wrong, neither in the page nor between package and LMS. */
    public void assertNoComplaint() {
        assertThat(mistakes).isEmpty();
        conversation().assertNoComplaint();
    }

    /** As above, where the story made saving fail. */
    public void assertOnlySavingRefused() {
        assertThat(mistakes).isEmpty();
        conversation().assertOnlySavingRefused();
    }

    /** The LMS's page. */
    public Page page() {
        return page;
    }

    /** What went wrong in the page itself. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public void close() {
        context.close();
    }
}
