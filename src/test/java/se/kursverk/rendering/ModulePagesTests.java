package se.kursverk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.theme.TestThemes;
import se.kursverk.theme.Theme;

class ModulePagesTests {

    private static final byte[] SCRIPT = "void 0;".getBytes(StandardCharsets.UTF_8);

    private final Course course = TestCourses.course();
    private final List<RenderedFile> single =
            ModulePages.render(Selection.of(course.module("provmodul").orElseThrow()), SCRIPT);
    private final List<RenderedFile> several =
            ModulePages.render(new Selection(Scope.COURSE, "provramverk", "Allt", course.modules()), SCRIPT);

    @Test
    void aSingleModuleIsOneDocument() {
        assertThat(single)
                .extracting(RenderedFile::path)
                .containsSubsequence("index.html", "kursverk.css", "kursverk.js")
                .doesNotContain("moduler/provmodul.html");
    }

    @Test
    void severalModulesAreDocumentsInAShell() {
        assertThat(several)
                .extracting(RenderedFile::path)
                .startsWith("index.html", "moduler/provmodul.html", "moduler/kortmodul.html");
        assertThat(text(several, "index.html")).contains("data-kind=\"shell\"");
        assertThat(text(several, "moduler/kortmodul.html")).contains("src=\"../kursverk.js\"");
    }

    @Test
    void whatThePlayerSaysStandsOnceInAPackage() {
        assertThat(text(single, "index.html")).contains("\"quiz-again\":");
        assertThat(several).extracting(RenderedFile::path).contains("texter-sv.js");
        assertThat(text(several, "texter-sv.js")).contains("\"quiz-again\":");
        assertThat(text(several, "index.html")).contains("src=\"texter-sv.js\"").doesNotContain("\"quiz-again\":");
        assertThat(text(several, "moduler/kortmodul.html"))
                .contains("src=\"../texter-sv.js\"")
                .doesNotContain("\"quiz-again\":");
    }

    @Test
    void theShellKnowsNoAnswers() {
        assertThat(text(several, "index.html")).doesNotContain("\"correct\":[");
    }

    @Test
    void everythingReadableStandsInThePage() {
        assertThat(text(single, "index.html")).contains("<h2", "<fieldset", "class=\"consequence\"", "class=\"end\"");
    }

    @Test
    void noScriptStandsInThePageAndNoStyle() {
        for (RenderedFile file : several) {
            if (file.path().endsWith(".html")) {
                String page = text(several, file.path());
                assertThat(Pattern.compile("<script(?![^>]*(?: src=| type=\"application/json\"))")
                                .matcher(page)
                                .find())
                        .isFalse();
                assertThat(page).doesNotContain(" style=\"", "<style", " onclick=");
            }
        }
    }

    @Test
    void noDataCanCloseItsBlock() {
        String page = text(single, "index.html");
        String data = page.substring(page.indexOf("id=\"kursverk-data\">") + 19);

        assertThat(data.substring(0, data.indexOf("</script>")))
                .startsWith("{")
                .endsWith("}")
                .doesNotContain("<");
    }

    @Test
    void idsAreUniqueInEachPage() {
        List<String> ids = Pattern.compile("(?<=\\sid=\")[^\"]+")
                .matcher(text(single, "index.html"))
                .results()
                .map(result -> result.group())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void eachPageHasOneTitleAndOneWayPastTheHeader() {
        for (RenderedFile file : several) {
            if (file.path().endsWith(".html")) {
                String page = text(several, file.path());
                assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
                assertThat(Pattern.compile("class=\"skip\"").matcher(page).results())
                        .hasSize(1);
            }
        }
    }

    @Test
    void aLogoStandsInTheHeaderAsAFileOfItsOwnWithTheNameInWords() {
        Theme theme = TestThemes.exempelkommun();
        List<RenderedFile> files =
                ModulePages.render(Selection.of(course.module("provmodul").orElseThrow(), theme), SCRIPT);

        assertThat(text(files, "index.html"))
                .contains("<img src=\"logo.svg\" alt=\"Exempelkommun\" width=\"240\" height=\"56\">");
        assertThat(files)
                .filteredOn(file -> file.path().equals("logo.svg"))
                .singleElement()
                .satisfies(file -> assertThat(file.bytes())
                        .isSameAs(theme.logo().orElseThrow().picture().bytes()));
    }

    @Test
    void aRasterStaysARaster() {
        List<RenderedFile> files = ModulePages.render(
                Selection.of(course.module("provmodul").orElseThrow(), TestThemes.withRaster()), SCRIPT);

        assertThat(text(files, "index.html")).contains("<img src=\"logo.png\"");
        assertThat(files).extracting(RenderedFile::path).contains("logo.png");
    }

    @Test
    void aNameWithoutLogoStandsInTheHeaderInWords() {
        List<RenderedFile> files = ModulePages.render(
                Selection.of(course.module("provmodul").orElseThrow(), TestThemes.onlyName()), SCRIPT);

        assertThat(text(files, "index.html")).contains("<p class=\"theme\">Å &amp; Ö, &lt;kommuner&gt;; \\alla\\</p>");
        assertThat(files).hasSameSizeAs(single);
    }

    @Test
    void ofSeveralModulesTheShellSaysWhoseTheyAreAndTheStyleOfEachIsTheThemes() {
        List<RenderedFile> files = ModulePages.render(
                new Selection(Scope.COURSE, "provramverk", "Allt", course.modules(), TestThemes.exempelkommun()),
                SCRIPT);

        assertThat(text(files, "index.html")).contains("class=\"theme\"");
        assertThat(text(files, "moduler/provmodul.html")).doesNotContain("class=\"theme\"");
        assertThat(text(files, "kursverk.css")).contains("--accent: #7a1f5c");
        assertThat(files).hasSize(several.size() + 1);
    }

    @Test
    void whatTheLearnerTypesIsLimitedToWhatMayBeKept() {
        assertThat(text(single, "index.html")).contains("maxlength=\"80\"");
    }

    private static String text(List<RenderedFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
