package se.kursverk.packaging.cc11;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Block;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.theme.TestThemes;

/** The pages of a cartridge: what both systems' sanitisers leave alone. */
class CartridgePagesTests {

    /** What Canvas keeps, and Moodle too. */
    private static final Set<String> KEPT = Set.of(
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "span",
            "a",
            "img",
            "figure",
            "figcaption",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "sub",
            "sup",
            "abbr",
            "hr",
            "br",
            "small");

    private static final Set<String> STYLES = Set.of("border-left", "padding-left", "margin", "max-width", "height");

    @Test
    void theMunicipalitysLogoAndNameStandOnTheOverviewAndItsNameAtTheFootOfEveryPage() {
        Map<String, String> pages = pages(Selection.of(TestCourses.module(), TestThemes.exempelkommun()));

        assertThat(pages.get("wiki_content/provmodul_om.html"))
                .contains("<img src=\"../web_resources/kursverk_tema_logo.png\" alt=\"Exempelkommun\" width=\"240\"")
                .contains("<p>Utbildningen ges av Exempelkommun.</p>");
        assertThat(pages.values())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page).contains("<small>Exempelkommun. Version"));
        assertThat(pages.get("wiki_content/provmodul_lektion.html"))
                .contains("border-left: 4px solid #7a1f5c", "border-left: 4px solid #b3261e")
                .doesNotContain("#5f6b7a");
    }

    static Stream<Selection> selections() {
        return CartridgeTests.selections();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyPageStartsWithItsCharacterSetSinceCanvasGarblesTheSwedishLettersWithoutIt(Selection selection) {
        for (String page : pages(selection).values()) {
            assertThat(page)
                    .matches("(?s)<!DOCTYPE html>\\s*<html lang=\"sv\">\\s*<head>\\s*<meta http-equiv=\"Content-Type\""
                            + " content=\"text/html; charset=utf-8\"/>.*");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyElementIsOneThatIsKept(Selection selection) {
        for (String page : pages(selection).values()) {
            assertThat(body(page).texts("//*").size()).isPositive();
            assertThat(body(page).all("/body//*").stream().map(ParsedXml::name)).isSubsetOf(KEPT);
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noAttributesThatAreRemoved(Selection selection) {
        for (String page : pages(selection).values()) {
            assertThat(body(page).all("//@*").stream().map(ParsedXml::name))
                    .isSubsetOf("lang", "href", "src", "alt", "width", "style", "scope", "align", "start");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void inlineStylesAreThoseOfTheWhiteListWithHexColours(Selection selection) {
        for (String page : pages(selection).values()) {
            for (String style : body(page).texts("//@style")) {
                assertThat(style).doesNotContain("{", "(", "url", "!");
                for (String declaration : style.split(";", -1)) {
                    assertThat(declaration.split(":", -1)[0].strip()).isIn(STYLES);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void headingsStartAtH2AndSkipNoLevel(Selection selection) {
        for (String page : pages(selection).values()) {
            List<Integer> levels = body(page).all("//*[self::h1 or self::h2 or self::h3 or self::h4]").stream()
                    .map(heading -> heading.name().charAt(1) - '0')
                    .toList();
            int last = 1;
            for (int level : levels) {
                assertThat(level).isBetween(2, last + 1);
                last = level;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void picturesAreRasterFilesOfThePackageWithRelativeAddresses(Selection selection) {
        MemoryLayout written = CartridgeTests.written(selection);
        for (String page : pages(selection).values()) {
            for (String source : body(page).texts("//img/@src")) {
                assertThat(source).matches("\\.\\./web_resources/[a-z0-9_.-]+\\.(png|jpg|jpeg)");
                assertThat(written.paths()).contains(source.substring("../".length()));
            }
            assertThat(body(page).count("//figure/img[@alt] | //p/img[@alt]"))
                    .isEqualTo(body(page).count("//img"));
        }
    }

    @Test
    void aDrawingIsShownAsItsRaster() {
        String lesson = pages(Selection.of(TestCourses.module())).get("wiki_content/provmodul_lektion.html");

        assertThat(body(String.valueOf(lesson)).texts("//img/@src"))
                .containsExactly("../web_resources/provmodul_fraga-svar.png", "../web_resources/provmodul_foto.png");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noLinkLeadsToAnotherPageOrIntoOne(Selection selection) {
        for (String page : pages(selection).values()) {
            assertThat(body(page).texts("//a/@href"))
                    .allMatch(address -> address.startsWith("https://") || address.startsWith("mailto:"));
        }
    }

    @Test
    void aLinkToAnotherPageKeepsItsWords() {
        assertThat(lessonWith("Läs [sidan b](b.html#x) och [ovan](#a) och ![bild](b.png)."))
                .contains("<p>Läs sidan b och ovan och bild.</p>");
    }

    @Test
    void addressesArePercentEncodedSinceMoodleCallsOthersInvalid() {
        assertThat(lessonWith("[råd](https://example.se/råd%20och?ö=1)"))
                .contains("<a href=\"https://example.se/r%C3%A5d%20och?%C3%B6=1\">råd</a>");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noFileBaseTokenSinceMoodleDoesNotResolveIt(Selection selection) {
        for (byte[] file : CartridgeTests.written(selection).files().values()) {
            assertThat(new String(file, UTF_8)).doesNotContain("$IMS-CC-FILEBASE$", "$WIKI_REFERENCE$");
        }
    }

    @Test
    void everyPageShowsVersionFingerprintAndReview() {
        Module module = TestCourses.module();
        Map<String, String> pages = pages(Selection.of(module));

        assertThat(pages).hasSize(4);
        for (String page : pages.values()) {
            assertThat(page).contains(module.fingerprint().value());
        }
        for (String page : List.of("lektion", "scenario")) {
            assertThat(pages.get("wiki_content/provmodul_" + page + ".html"))
                    .contains("Version 1.0.0 · " + module.fingerprint())
                    .contains("Granskad 24 november 2026 av redaktionen");
        }
    }

    @Test
    void theLessonHasEveryBlockAndTheSources() {
        assertThat(pages(Selection.of(TestCourses.module())).get("wiki_content/provmodul_lektion.html"))
                .contains("<h2>Varför det händer</h2>")
                .contains("<h3>Så går det till</h3>")
                .contains("Begrepp: Hallucination")
                .contains("Exempel: Biståndshandläggare, äldreomsorgen")
                .contains("Varning: Klistra inte in")
                .contains("Stanna upp")
                .contains("<figcaption>Från fråga till svar</figcaption>")
                .contains("<h2>Källor</h2>")
                .contains("(EU) 2016/679, 27 april 2016");
    }

    @Test
    void theScenarioReadsFromTopToBottom() {
        String page =
                String.valueOf(pages(Selection.of(TestCourses.module())).get("wiki_content/provmodul_scenario.html"));

        assertThat(positions(
                        page,
                        "Du arbetar i kontaktcenter",
                        "Situation 1",
                        "Måndag 08.10, Kontaktcenter.",
                        "Läs upp AI-tjänstens svar",
                        "Fortsätt till situation 2.",
                        "Situation 2",
                        "Fortsätt till slutet ”Rätt besked i tid” eller slutet ”Rätt till sist”.",
                        "Så kan det sluta",
                        "Beskedet var fel."))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void theGlossaryHasTheTermsOfTheLessons() {
        assertThat(pages(TestCourses.twoModules()).get("wiki_content/provramverk_ordlista.html"))
                .contains("<dt><strong>Hallucination</strong></dt>");
        assertThat(pages(Selection.of(TestCourses.shortModule())))
                .doesNotContainKey("wiki_content/kortmodul_ordlista.html");
    }

    private static String lessonWith(String markdown) {
        Lesson.Page page = new Lesson.Page("a", "A", List.of(new Block.Prose(TestCourses.text(markdown))));
        return String.valueOf(
                pages(Selection.of(TestCourses.withPages(List.of(page)))).get("wiki_content/provmodul_lektion.html"));
    }

    private static List<Integer> positions(String page, String... texts) {
        List<Integer> positions = new ArrayList<>();
        for (String text : texts) {
            positions.add(page.indexOf(text));
        }
        return positions;
    }

    private static Map<String, String> pages(Selection selection) {
        MemoryLayout written = CartridgeTests.written(selection);
        Map<String, String> pages = new TreeMap<>();
        for (String path : written.paths()) {
            if (path.endsWith(".html")) {
                pages.put(path, written.text(path));
            }
        }
        return pages;
    }

    /** The body, which is well-formed XML but for elements that HTML leaves open. */
    private static ParsedXml body(String page) {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</body>")) + "</body>";
        return ParsedXml.of(Pattern.compile("<(img|br|hr)((?:\\s[^<>]*?)?)/?>")
                .matcher(body)
                .replaceAll((MatchResult tag) -> "<" + tag.group(1) + tag.group(2) + "/>"));
    }
}
