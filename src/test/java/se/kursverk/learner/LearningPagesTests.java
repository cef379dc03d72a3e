package se.kursverk.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.browser.Chromium;
import se.kursverk.course.Module;
import se.kursverk.course.TestCourses;
import se.kursverk.lti.TestBrowser;
import se.kursverk.lti.TestPlatform;
import se.kursverk.server.Database;

/** Each kind of page in a real browser. Pictures of them go to the folder in {@code kursverk.pictures}, if it is given. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearningPagesTests {

    private static final Optional<String> PICTURES = Optional.ofNullable(System.getProperty("kursverk.pictures"));

    private final Module module = TestCourses.module();
    private final Browser browser;
    private Classroom room;

    LearningPagesTests(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void open() throws IOException, JOSEException {
        room = Classroom.open(Database.H2);
    }

    @AfterAll
    void close() {
        room.close();
    }

    @ParameterizedTest(name = "{0}, {1} × {2}, script {3}")
    @CsvSource({"LIGHT, 360, 740, true", "DARK, 1280, 800, false"})
    void axeFindsNothingWrongOnAnyPage(ColorScheme scheme, int width, int height, boolean script) {
        String name = "%s-%d-%s".formatted(scheme, width, script ? "skript" : "utan");
        List<String> violations = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        try (BrowserContext context =
                        browser.newContext(options(scheme, width, height).setJavaScriptEnabled(script));
                BrowserContext judging = browser.newContext(options(scheme, width, height))) {
            Page page = context.newPage();
            page.onPageError(errors::add);
            // axe is script itself: a page without script is judged as it is where none of ours arrives.
            Page judged = script ? page : judging.newPage();
            judging.route("**/*.js", Route::abort);
            Consumer<String> look = where -> {
                picture(page, name + "-" + where);
                if (!where.startsWith("ifylld")) {
                    if (!script) {
                        judging.clearCookies();
                        judging.addCookies(context.cookies());
                        judged.navigate(page.url());
                    }
                    violations.addAll(violationsOn(judged, where));
                }
            };
            enter(context, page, name, TestPlatform.LEARNER, "modul/provmodul");
            new Walker(page, module, look).completeEverything();
            enter(context, page, name, TestPlatform.LEARNER, "larvag/alla-medarbetare");
            look.accept("oversikt");
            enter(context, page, "larare", TestPlatform.INSTRUCTOR, "modul/provmodul");
            look.accept("forhandsgranskning");
            page.navigate(page.url() + "/gruppen");
            look.accept("gruppen");
            page.navigate(room.url() + "/larande/00000000-0000-0000-0000-000000000000");
            look.accept("fel");
        }
        assertThat(violations).isEmpty();
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest(name = "{0} px, text {1} %")
    @CsvSource({"320, 100", "360, 200", "636, 100"})
    void noPageScrollsSideways(int width, int percent) {
        try (BrowserContext context = browser.newContext(options(ColorScheme.LIGHT, width, 610))) {
            Page page = context.newPage();
            page.addInitScript(
                    "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '" + percent
                            + "%'; })");
            List<String> wide = new ArrayList<>();
            enter(context, page, "bred-%d-%d".formatted(width, percent), TestPlatform.LEARNER, "modul/provmodul");
            new Walker(page, module, where -> {
                        page.waitForLoadState();
                        Object over = page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                        if (!over.equals(0)) {
                            wide.add(
                                    where + " " + over
                                            + page.evaluate(
                                                    "() => { const t = document.querySelector('th[align]'); const before = t.offsetWidth; const w = getComputedStyle(t); const r = [w.overflowWrap, w.hyphens, w.fontSize, before]; document.body.style.display='none'; document.body.offsetHeight; document.body.style.display=''; r.push(t.offsetWidth, document.documentElement.scrollWidth); return r.join(' '); }"));
                        }
                    })
                    .completeEverything();
            assertThat(wide).isEmpty();
        }
    }

    @Test
    void whatAnAnswerSaysIsReadFirstAndTheAnswerLoadsNoPage() {
        try (BrowserContext context = browser.newContext(options(ColorScheme.LIGHT, 360, 740))) {
            Page page = context.newPage();
            String path = enter(context, page, "fokus", TestPlatform.LEARNER, "modul/kortmodul");
            page.navigate(room.url() + path + "/kortmodul/quiz");
            page.waitForSelector("html[data-kursverk=ready]");
            page.evaluate("document.documentElement.dataset.same = 'yes'");
            page.locator("[data-next]").click();
            page.locator(".missing").waitFor();
            assertThat(focused(page)).isEqualTo("besked");
            page.locator("input[type=radio]").first().press("Space");
            page.locator("[data-next]").press("Enter");
            page.locator(".feedback").waitFor();
            assertThat(focused(page)).isEqualTo("besked");
            assertThat(page.locator("html").getAttribute("data-same")).isEqualTo("yes");
        }
    }

    @Test
    void anAnswerThatCannotBeSentStaysWhereItWas() {
        try (BrowserContext context = browser.newContext(options(ColorScheme.LIGHT, 360, 740))) {
            Page page = context.newPage();
            String path = enter(context, page, "tunnel", TestPlatform.LEARNER, "modul/kortmodul");
            page.navigate(room.url() + path + "/kortmodul/quiz");
            page.waitForSelector("html[data-kursverk=ready]");
            page.locator("input[type=radio]").first().check();
            context.setOffline(true);
            page.locator("[data-next]").click();
            page.locator("[data-unsent]").waitFor();
            assertThat(page.locator("[data-unsent]").textContent()).contains("finns kvar");
            assertThat(page.locator("input[type=radio]").first().isChecked()).isTrue();
            context.setOffline(false);
            page.locator("[data-next]").click();
            page.locator(".feedback").waitFor();
            assertThat(page.locator("[data-unsent]").isVisible()).isFalse();
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static Browser.NewContextOptions options(ColorScheme scheme, int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true);
    }

    private String enter(BrowserContext context, Page page, String sub, String role, String target) {
        TestBrowser launched = new TestBrowser();
        String path = room.launch(launched, sub, role, target, target);
        context.clearCookies();
        context.addCookies(
                List.of(new Cookie("kursverk", String.valueOf(launched.cookies().get("kursverk"))).setUrl(room.url())));
        page.navigate(room.url() + path);
        return path;
    }

    private static void picture(Page page, String name) {
        PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(folder, name + ".png"))
                .setFullPage(false)));
    }

    private static List<String> violationsOn(Page page, String where) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(found -> where + ": " + found.getId() + " "
                                + found.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
