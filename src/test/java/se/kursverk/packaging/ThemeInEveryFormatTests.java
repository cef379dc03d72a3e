package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.theme.TestThemes;
import se.kursverk.theme.Theme;

/** No format leaves out whose the course is. */
class ThemeInEveryFormatTests {

    static Stream<PackageFormat> formats() {
        Optional<URI> tool = Optional.of(URI.create("https://verktyg.example.se/lti"));
        return PackageFormats.all().stream().flatMap(format -> format.linkingTo(tool).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void theMunicipalityIsNamed(PackageFormat format) {
        assertThat(words(format, Selection.of(TestCourses.module(), TestThemes.exempelkommun())))
                .contains("Exempelkommun");
        assertThat(words(format, course(TestThemes.exempelkommun()))).contains("Exempelkommun");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void whatHasPagesHasTheColourAndTheLogo(PackageFormat format) {
        Map<String, byte[]> files = files(format, course(TestThemes.exempelkommun()));
        boolean pages = files.keySet().stream().anyMatch(path -> path.endsWith(".html"));

        assertThat(words(format, course(TestThemes.exempelkommun())).contains("#7a1f5c"))
                .isEqualTo(pages);
        assertThat(files.keySet().stream().anyMatch(path -> path.matches(".*logo\\.(svg|png)")))
                .isEqualTo(pages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void withoutAThemeNobodyIsNamed(PackageFormat format) {
        assertThat(words(format, course(Theme.NONE))).doesNotContain("VCARD", "Utbildningen ges av");
    }

    private static Selection course(Theme theme) {
        return new Selection(
                Scope.COURSE,
                "provramverk",
                "Provramverk",
                List.of(TestCourses.module(), TestCourses.shortModule()),
                theme);
    }

    private static Map<String, byte[]> files(PackageFormat format, Selection selection) {
        return MemoryLayout.of(format, selection).files();
    }

    /** Whatever a reader of the package could read, drawings left out. */
    private static String words(PackageFormat format, Selection selection) {
        return files(format, selection).entrySet().stream()
                .filter(file -> !file.getKey().matches(".*\\.(svg|png|js)"))
                .map(file -> new String(file.getValue(), UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
