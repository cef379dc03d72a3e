package se.kursverk.packaging.scorm12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.theme.TestThemes;

/** The pages and the player of a package, as files: what they ask of the browser and of the network. */
class Scorm12PagesTests {

    private static final Pattern LOADED =
            Pattern.compile("<(?:script|link|img|iframe|source)\\b[^>]*?\\s(?:src|href)=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");

    static Stream<Selection> selections() {
        return Stream.of(
                Selection.of(TestCourses.module()),
                TestCourses.twoModules(),
                Selection.of(TestCourses.module(), TestThemes.exempelkommun()));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everythingLoadedLiesInThePackageUnderARelativeAddress(Selection selection) {
        MemoryLayout written = written(selection);
        for (String page : pages(written)) {
            for (String address : found(LOADED, written.text(page))) {
                assertThat(address).doesNotContain(":").doesNotStartWith("/");
                assertThat(written.paths()).contains(resolved(page, address));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void linksThatLeaveAreHttps(Selection selection) {
        MemoryLayout written = written(selection);
        for (String page : pages(written)) {
            assertThat(found(LINK, written.text(page)))
                    .allMatch(address -> address.startsWith("https://")
                            || address.startsWith("#")
                            || written.paths().contains(resolved(page, address.replaceFirst("#.*", ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noInlineScriptSoThatAStrictContentSecurityPolicyHolds(Selection selection) {
        MemoryLayout written = written(selection);
        for (String page : pages(written)) {
            assertThat(found(SCRIPT, written.text(page)))
                    .isNotEmpty()
                    .allMatch(attributes ->
                            attributes.contains(" src=") || attributes.contains("type=\"application/json\""));
            assertThat(written.text(page))
                    .doesNotContainPattern("<[a-z][^>]* on[a-z]+=\"")
                    .doesNotContain("javascript:");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void scriptsAreClassicAndDeferredSinceBrowsersBlockModulesOnFileAddresses(Selection selection) {
        MemoryLayout written = written(selection);
        for (String page : pages(written)) {
            assertThat(written.text(page)).doesNotContain("type=\"module\"", ".mjs");
            assertThat(found(SCRIPT, written.text(page)))
                    .filteredOn(attributes -> attributes.contains(" src="))
                    .allMatch(attributes -> attributes.contains(" defer"));
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void thePlayerFetchesNothingAndKeepsNothingOutsideTheLms(Selection selection) {
        String script = written(selection).text("kursverk.js").replace("http://www.w3.org/2000/svg", "");

        assertThat(Stream.of(
                                "localStorage",
                                "sessionStorage",
                                "indexedDB",
                                "document.cookie",
                                "serviceWorker",
                                "XMLHttpRequest",
                                "sendBeacon",
                                "WebSocket",
                                "new Function",
                                "http://",
                                "https://")
                        .filter(script::contains))
                .isEmpty();
        assertThat(found(
                        Pattern.compile("(\\b(?:eval|fetch|import|alert|confirm|prompt)\\(|[\"']unload[\"'])"), script))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theStyleLoadsNothing(Selection selection) {
        assertThat(written(selection).text("kursverk.css")).doesNotContain("@import", "http:", "https:", "url(");
    }

    private static MemoryLayout written(Selection selection) {
        return MemoryLayout.of(new Scorm12Format(), selection);
    }

    private static List<String> pages(MemoryLayout written) {
        List<String> pages = new ArrayList<>(written.paths());
        pages.removeIf(path -> !path.endsWith(".html"));
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static String resolved(String page, String address) {
        Path path = Path.of(page).resolveSibling(address).normalize();
        return path.toString().replace('\\', '/');
    }
}
