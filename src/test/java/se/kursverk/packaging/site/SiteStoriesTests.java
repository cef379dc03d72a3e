package se.kursverk.packaging.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.browser.PageServer;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.FolderLayout;
import se.kursverk.packaging.MemoryLayout;

/** Somebody who opens the site from a folder or from a web server, and comes back. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class SiteStoriesTests {

    private static final Selection ONE = Selection.of(TestCourses.shortModule());
    private static final String HERE_ONLY = "bara i den här webbläsaren";

    private final BrowserContext context;
    private final List<String> mistakes = new ArrayList<>();

    @TempDir
    Path folder;

    SiteStoriesTests(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(636, 610));
        context.setDefaultTimeout(30_000);
    }

    @AfterEach
    void nothingWentWrongInThePages() {
        context.close();
        assertThat(mistakes).isEmpty();
    }

    @Test
    void openedByDoubleClickItSaysWhereResultsStayAndHasThemNextTime() throws IOException {
        String address = unpacked(ONE);
        try (Page page = open(address)) {
            assertThat(saving(page)).contains("Öppnad utan lärplattform", HERE_ONLY);
            Learner learner = new Learner(page.mainFrame());
            learner.completeEverything();
            waitUntilSaved(page);
            assertThat(saving(page)).contains(HERE_ONLY);
            assertThat(learner.shown().innerText())
                    .contains("Klart. Resultatet är sparat i den här webbläsaren")
                    .doesNotContain("sparat i lärplattformen");
        }
        try (Page page = open(address)) {
            assertThat(page.mainFrame().locator(".step.current").getAttribute("data-step"))
                    .isEqualTo("result");
            assertThat(page.mainFrame().locator("[data-result]").innerText()).contains("Modulen är klar");
        }
    }

    @Test
    void leavingSaysThatItIsSavedInTheBrowser() throws IOException {
        try (Page page = open(unpacked(ONE))) {
            page.mainFrame().locator("[data-leave]").click();
            assertThat(page.mainFrame().locator("main h1").innerText())
                    .isEqualTo("Sparat i den här webbläsaren. Du kan stänga fönstret.");
        }
    }

    @Test
    void severalModulesFromAFolderAreOneSiteWithAnIndex() throws IOException {
        String address = unpacked(TestCourses.twoModules());
        try (Page page = open(address)) {
            Frame index = page.mainFrame();
            assertThat(index.locator("[data-module]").count()).isEqualTo(2);
            index.locator("[data-module=kortmodul] a").click();
            index.waitForSelector("iframe");
            Learner learner = new Learner(index.childFrames().getFirst());
            learner.completeEverything();
            waitUntilSaved(page);
            page.waitForCondition(
                    () -> learner.shown().innerText().contains("Resultatet är sparat i den här webbläsaren"));
        }
        try (Page page = open(address)) {
            assertThat(page.mainFrame().locator("[data-module=kortmodul]").getAttribute("data-is"))
                    .isEqualTo("done");
            assertThat(page.mainFrame().locator("[data-module=provmodul]").getAttribute("data-is"))
                    .isEqualTo("new");
        }
    }

    @Test
    void whereStorageIsForbiddenItSaysThatNothingIsSavedAndEverythingWorks() throws IOException {
        context.addInitScript("""
                for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
                  Object.defineProperty(window, name, { get: () => { throw new DOMException(name, 'SecurityError'); } });
                }
                """);
        try (Page page = open(unpacked(ONE))) {
            assertThat(saving(page)).contains("webbläsaren tillåter inte att något sparas");
            Learner learner = new Learner(page.mainFrame());
            learner.completeEverything();
            assertThat(learner.shown().innerText()).contains("tillåter inte att något sparas");
        }
    }

    @Test
    void itWorksOnAWebServerUnderAStrictPolicy() throws IOException {
        try (PageServer server = new PageServer()) {
            for (Map.Entry<String, byte[]> file :
                    MemoryLayout.of(new SiteFormat(), ONE).files().entrySet()) {
                server.put("/kurser/" + file.getKey(), file.getValue());
            }
            try (Page page = open(server.url("/kurser/index.html"))) {
                new Learner(page.mainFrame()).begin();
                waitUntilSaved(page);
            }
            try (Page page = open(server.url("/kurser/index.html"))) {
                assertThat(page.mainFrame().locator(".step.current").getAttribute("data-step"))
                        .isEqualTo("page");
            }
        }
    }

    private String unpacked(Selection selection) throws IOException {
        Path site = Files.createDirectories(folder.resolve("Mina filer å").resolve(selection.id()));
        new SiteFormat().write(selection, new FolderLayout(site));
        return site.resolve("index.html").toUri().toString();
    }

    private Page open(String address) {
        Page page = context.newPage();
        page.onPageError(mistakes::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                mistakes.add(message.text());
            }
        });
        page.navigate(address);
        page.waitForSelector("html[data-kursverk=ready]");
        return page;
    }

    private static void waitUntilSaved(Page page) {
        page.waitForCondition(() -> saving(page).contains("sparat"));
    }

    private static String saving(Page page) {
        return String.valueOf(page.mainFrame().locator("[data-save]").textContent());
    }
}
