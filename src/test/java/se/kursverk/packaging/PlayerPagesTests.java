package se.kursverk.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.theme.TestThemes;

/** The pages and the player of each run-time's packages, as files: what they ask of the browser and of the network. */
class PlayerPagesTests {

    private static final Pattern LOADED =
            Pattern.compile("<(?:script|link|img|iframe|source)\\b[^>]*?\\s(?:src|href)=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");

    /** What a player may use beside an LMS's API, by the format with its run-time. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.of("scorm12", Set.of(), "scorm2004-3", Set.of(), "site", Set.of("localStorage"));

    static Stream<Arguments> packages() {
        return ALLOWED.keySet().stream()
                .sorted()
                .flatMap(format -> Stream.of(
                        Arguments.of(format, Selection.of(TestCourses.module())),
                        Arguments.of(format, TestCourses.twoModules()),
                        Arguments.of(format, Selection.of(TestCourses.module(), TestThemes.exempelkommun()))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everythingLoadedLiesInThePackageUnderARelativeAddress(String format, Selection selection) {
        MemoryLayout written = written(format, selection);
        for (String page : pages(written)) {
            for (String address : found(LOADED, written.text(page))) {
                assertThat(address).doesNotContain(":").doesNotStartWith("/");
                assertThat(written.paths()).contains(resolved(page, address));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void linksThatLeaveAreHttps(String format, Selection selection) {
        MemoryLayout written = written(format, selection);
        for (String page : pages(written)) {
            assertThat(found(LINK, written.text(page)))
                    .allMatch(address -> address.startsWith("https://")
                            || address.startsWith("#")
                            || written.paths().contains(resolved(page, address.replaceFirst("#.*", ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noInlineScriptSoThatAStrictContentSecurityPolicyHolds(String format, Selection selection) {
        MemoryLayout written = written(format, selection);
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
    @MethodSource("packages")
    void scriptsAreClassicAndDeferredSinceBrowsersBlockModulesOnFileAddresses(String format, Selection selection) {
        MemoryLayout written = written(format, selection);
        for (String page : pages(written)) {
            assertThat(written.text(page)).doesNotContain("type=\"module\"", ".mjs");
            assertThat(found(SCRIPT, written.text(page)))
                    .filteredOn(attributes -> attributes.contains(" src="))
                    .allMatch(attributes -> attributes.contains(" defer"));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void thePlayerFetchesNothingAndKeepsNothingWhereItShouldNot(String format, Selection selection) {
        String script = written(format, selection).text("kursverk.js").replace("http://www.w3.org/2000/svg", "");

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
                .containsExactlyInAnyOrderElementsOf(ALLOWED.getOrDefault(format, Set.of()));
        assertThat(found(
                        Pattern.compile("(\\b(?:eval|fetch|import|alert|confirm|prompt)\\(|[\"']unload[\"'])"), script))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theStyleLoadsNothing(String format, Selection selection) {
        assertThat(written(format, selection).text("kursverk.css"))
                .doesNotContain("@import", "http:", "https:", "url(");
    }

    private static MemoryLayout written(String format, Selection selection) {
        return MemoryLayout.of(PackageFormats.find(format).orElseThrow(), selection);
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
