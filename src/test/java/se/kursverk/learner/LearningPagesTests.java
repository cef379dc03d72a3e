package se.kursverk.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
    @CsvSource({
        "LIGHT, 360, 740, true",
        "DARK, 360, 740, false",
        "LIGHT, 1280, 800, false",
        "DARK, 1280, 800, true",
    })
    void axeFindsNothingWrongOnAnyPage(ColorScheme scheme, int width, int height, boolean script) {
        String name = "%s-%d-%s".formatted(scheme, width, script ? "skript" : "utan");
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true))) {
            Page page = context.newPage();
            List<String> violations = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            Looking looking = where -> {
                picture(page, name + "-" + where);
                violations.addAll(violationsOn(page, where));
            };
            enter(context, page, name, TestPlatform.LEARNER, "modul/provmodul");
            new Walker(page, module, looking::at).completeEverything();
            enter(context, page, name, TestPlatform.LEARNER, "larvag/alla-medarbetare");
            looking.at("oversikt");
            enter(context, page, "larare", TestPlatform.INSTRUCTOR, "modul/provmodul");
            looking.at("forhandsgranskning");
            page.navigate(page.url() + "/gruppen");
            looking.at("gruppen");
            page.navigate(room.url() + "/larande/00000000-0000-0000-0000-000000000000");
            looking.at("fel");
            assertThat(violations).isEmpty();
            assertThat(errors).isEmpty();
        }
    }

    @FunctionalInterface
    private interface Looking {
        void at(String where);
    }

    private void enter(BrowserContext context, Page page, String sub, String role, String target) {
        TestBrowser launched = new TestBrowser();
        String path = room.launch(launched, sub, role, target, target);
        context.clearCookies();
        context.addCookies(List.of(
                new Cookie("kursverk", String.valueOf(launched.cookies().get("kursverk"))).setUrl(room.url())));
        page.navigate(room.url() + path);
    }

    private static void picture(Page page, String name) {
        PICTURES.ifPresent(folder -> page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(false)));
    }

    private static List<String> violationsOn(Page page, String where) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(found -> where + ": " + found.getId() + " " + found.getNodes().stream()
                                .map(node -> node.getHtml()).toList())
                        .toList();
    }
}
