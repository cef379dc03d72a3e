package se.kursverk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.browser.PageServer;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.theme.TestThemes;
import se.kursverk.theme.Theme;

@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class LearnerPagesTests {

    private static final byte[] PLAYER = player();

    private final Course course = TestCourses.course();
    private final Browser browser;
    private PageServer server;

    LearnerPagesTests(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void serve() throws IOException {
        server = new PageServer();
        single(Theme.NONE).forEach(file -> server.put("/one/" + file.path(), file.bytes()));
        several(Theme.NONE).forEach(file -> server.put("/several/" + file.path(), file.bytes()));
        several(TestThemes.exempelkommun()).forEach(file -> server.put("/themed/several/" + file.path(), file.bytes()));
        single(TestThemes.exempelkommun()).forEach(file -> server.put("/themed/one/" + file.path(), file.bytes()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}, {1} × {2}{3}")
    @CsvSource({"LIGHT, 360, 740, ''", "DARK, 1280, 800, /themed"})
    void axeFindsNothingWrongOnAnyPage(ColorScheme scheme, int width, int height, String theme) {
        try (BrowserContext context = browser.newContext(options(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true))) {
            Page page = context.newPage();
            List<String> violations = new ArrayList<>();
            page.navigate(server.url(theme + "/one/index.html"));
            Learner learner = new Learner(page.mainFrame(), where -> violations.addAll(violationsOn(page, where)));
            learner.begin();
            learner.readLesson();
            learner.answer(5, true);
            learner.answerAllWrongly();
            violations.addAll(violationsOn(page, "quiz result"));
            learner.takeScenario(true);
            learner.seeResult();
            page.navigate(server.url(theme + "/several/index.html"));
            page.waitForSelector("html[data-kursverk=ready]");
            violations.addAll(violationsOn(page, "overview"));
            assertThat(violations).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} px, text {1} %{2}")
    @CsvSource({"320, 100, ''", "360, 100, ''", "360, 200, ''", "636, 100, ''", "320, 100, /themed", "360, 200, /themed"
    })
    void noPageScrollsSideways(int width, int percent, String theme) {
        try (BrowserContext context = browser.newContext(options(width, 610).setBypassCSP(true))) {
            Page page = context.newPage();
            page.navigate(server.url(theme + "/one/index.html"));
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("html{font-size:" + percent + "%}"));
            new Learner(
                            page.mainFrame(),
                            where -> assertThat(
                                            (int)
                                                    page.evaluate(
                                                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                                    .as(where)
                                    .isZero())
                    .completeEverything();
        }
    }

    @Test
    void everyTargetIsLargeEnoughForAThumb() {
        try (BrowserContext context = browser.newContext(options(360, 740))) {
            Page page = context.newPage();
            page.navigate(server.url("/one/index.html"));
            List<Object> small = new ArrayList<>();
            new Learner(page.mainFrame(), where -> small.addAll((List<?>) page.evaluate("""
                            () => [...document.querySelectorAll('button, select, .card, input[type=text], textarea, .parts a')]
                              .filter((node) => node.offsetParent !== null && node.getBoundingClientRect().height < 44)
                              .map((node) => node.outerHTML.slice(0, 120))
                            """))).completeEverything();
            assertThat(small).isEmpty();
        }
    }

    @Test
    void aModuleIsTakenWithTheKeyboardAlone() {
        try (BrowserContext context = browser.newContext(options(360, 740))) {
            Page page = context.newPage();
            page.navigate(server.url("/one/index.html"));
            Keyboard keyboard = new Keyboard(page);
            keyboard.completeEverything();
            assertThat(page.locator(".step.current").getAttribute("data-step")).isEqualTo("result");
        }
    }

    @Test
    void everythingCanBeReadWithoutScript() {
        try (BrowserContext context = browser.newContext(options(360, 740).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.url("/one/index.html"));
            for (String part : List.of("[data-step=page] h2", ".item .prompt", ".situation", ".consequence", ".end")) {
                assertThat(page.locator(part).all()).as(part).isNotEmpty().allMatch(node -> node.isVisible());
            }
            assertThat(page.locator(".feedback:visible").count()).isZero();
        }
    }

    @Test
    void aModuleWorksByDoubleClickAndSaysThatNothingIsSaved(@TempDir Path folder) throws IOException {
        write(folder, several(Theme.NONE));
        try (BrowserContext context = browser.newContext(options(1280, 800))) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(folder.resolve("index.html").toUri().toString());
            assertThat(page.locator("[data-save]").textContent())
                    .isEqualTo("Öppnad utan lärplattform: resultatet sparas inte.");
            page.locator("[data-module=provmodul] a").click();
            new Learner(page.waitForSelector("iframe").contentFrame()).completeEverything();
            page.locator("[data-overview]").click();
            page.locator("[data-overview-page]").waitFor();
            assertThat(page.locator("[data-module=provmodul] [data-state]").textContent())
                    .isEqualTo("Klar, 100 %");
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void nothingIsFetchedWhileOneTurnsPages() {
        try (BrowserContext context = browser.newContext(options(360, 740))) {
            Page page = context.newPage();
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(server.url("/one/index.html"));
            Learner learner = new Learner(page.mainFrame());
            List<String> atOpen = List.copyOf(requests);
            learner.completeEverything();
            assertThat(requests).isEqualTo(atOpen).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void aThemeWithALogoKeepsTheShellAndAPageWithinSixRequests() {
        try (BrowserContext context = browser.newContext(options(360, 740))) {
            Page page = context.newPage();
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(server.url("/themed/several/index.html"));
            page.waitForSelector("html[data-kursverk=ready]");
            page.locator("[data-module=kortmodul] a").click();
            new Learner(page.waitForSelector("iframe").contentFrame()).begin();
            assertThat(requests.stream().distinct())
                    .hasSizeLessThanOrEqualTo(6)
                    .anyMatch(url -> url.endsWith("logo.svg"));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 'rgb(122, 31, 92)', 'rgb(255, 255, 255)'", "DARK, 'rgb(208, 111, 170)', 'rgb(24, 22, 19)'"})
    void aThemesAccentIsThatOfTheSchemeAndOnPaperThatOfLight(ColorScheme scheme, String accent, String onAccent) {
        try (BrowserContext context = browser.newContext(options(360, 740).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(server.url("/themed/one/index.html"));
            page.waitForSelector("html[data-kursverk=ready]");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('[data-next]')).backgroundColor"))
                    .isEqualTo(accent);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('[data-next]')).color"))
                    .isEqualTo(onAccent);
            assertThat((int) page.evaluate("document.querySelector('.theme img').naturalWidth"))
                    .isPositive();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.term')).borderLeftColor"))
                    .isEqualTo("rgb(122, 31, 92)");
        }
    }

    @Test
    void thePrintedLessonHoldsPagesQuestionsAndSources() {
        try (BrowserContext context = browser.newContext(options(1280, 800))) {
            Page page = context.newPage();
            page.navigate(server.url("/one/index.html"));
            page.waitForSelector("html[data-kursverk=ready]");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("[data-step=page] h2").all()).allMatch(node -> node.isVisible());
            assertThat(page.locator(".item .prompt").all()).allMatch(node -> node.isVisible());
            assertThat(page.locator(".bar").isVisible()).isFalse();
        }
    }

    private List<RenderedFile> single(Theme theme) {
        return ModulePages.render(Selection.of(course.module("provmodul").orElseThrow(), theme), PLAYER);
    }

    private List<RenderedFile> several(Theme theme) {
        return ModulePages.render(new Selection(Scope.COURSE, "provramverk", "Allt", course.modules(), theme), PLAYER);
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setLocale("sv-SE");
    }

    private static List<String> violationsOn(Page page, String where) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> where + ": " + describe(rule))
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static void write(Path folder, List<RenderedFile> files) throws IOException {
        for (RenderedFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.bytes());
        }
    }

    private static byte[] player() {
        try (InputStream in = LearnerPagesTests.class.getResourceAsStream("/kursverk/packaging/scorm12/player.js")) {
            return Objects.requireNonNull(in, "the build has emitted no player").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
