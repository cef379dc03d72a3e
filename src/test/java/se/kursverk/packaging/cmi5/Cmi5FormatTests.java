package se.kursverk.packaging.cmi5;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.theme.TestThemes;

class Cmi5FormatTests {

    private static final Cmi5Format FORMAT = new Cmi5Format(() -> "'use strict';".getBytes(UTF_8));

    static Stream<Selection> selections() {
        return Stream.concat(
                Stream.of(
                        Selection.of(TestCourses.module()),
                        TestCourses.twoModules(),
                        TestCourses.modules(3),
                        Selection.of(TestCourses.module(), TestThemes.exempelkommun()),
                        Selection.of(TestCourses.module(), TestThemes.onlyName())),
                ContentLoader.load(Path.of("content")).course().orElseThrow().modules().stream()
                        .map(Selection::of));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theStructureIsValidByTheOfficialSchema(Selection selection) {
        assertThat(OfficialSchemas.cmi5(structure(selection))).isEmpty();
    }

    @Test
    void theOfficialSchemaRefusesABrokenStructure() {
        assertThat(OfficialSchemas.cmi5(structure(TestCourses.twoModules()).replace("CompletedAndPassed", "Read")))
                .isNotEmpty();
    }

    @Test
    void oneUnitMovesOnWhenItIsCompletedAndPassed() {
        ParsedXml structure = ParsedXml.of(structure(TestCourses.twoModules()));

        assertThat(structure.count("//au")).isEqualTo(1);
        assertThat(structure.text("//au/@moveOn")).isEqualTo("CompletedAndPassed");
        assertThat(structure.text("//au/url")).isEqualTo("index.html");
    }

    @Test
    void theMasteryScoreIsTheMeanOfWhatTheModulesAskFor() {
        assertThat(ParsedXml.of(structure(TestCourses.twoModules())).text("//au/@masteryScore"))
                .isEqualTo("0.65");
        assertThat(ParsedXml.of(structure(Selection.of(TestCourses.module()))).text("//au/@masteryScore"))
                .isEqualTo("0.8");
    }

    @Test
    void identifiersAreDifferentAndDependOnTheSelectionAlone() {
        List<String> ids =
                ParsedXml.of(structure(Selection.of(TestCourses.module()))).texts("//@id");

        assertThat(ids).containsExactly("urn:kursverk:module:provmodul", "urn:kursverk:module:provmodul:au");
    }

    private static String structure(Selection selection) {
        return MemoryLayout.of(FORMAT, selection).text("cmi5.xml");
    }
}
