package se.kursverk.packaging.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.theme.TestThemes;

/** Every file of every package is valid by the official schemas. */
class QtiValidityTests {

    /** The schemas of a version: of the manifest, and of items and tests. */
    record Schemas(String format, Function<String, List<String>> manifest, Function<String, List<String>> others) {

        @Override
        public String toString() {
            return format;
        }
    }

    static List<Schemas> versions() {
        return List.of(
                new Schemas("qti21", OfficialSchemas::qti21Manifest, OfficialSchemas::qti21),
                new Schemas("qti22", OfficialSchemas::qti22Manifest, OfficialSchemas::qti22),
                new Schemas("qti30", OfficialSchemas::qti30Manifest, OfficialSchemas::qti30));
    }

    static Stream<Arguments> packages() {
        List<Selection> selections = List.of(
                Selection.of(TestCourses.module()),
                Selection.of(TestCourses.withItems(EveryFeedback.items())),
                TestCourses.twoModules(),
                Selection.of(TestCourses.module(), TestThemes.exempelkommun()),
                written());
        return versions().stream()
                .flatMap(version -> selections.stream().map(selection -> Arguments.of(version, selection)));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyFileIsValidByTheOfficialSchema(Schemas schemas, Selection selection) {
        MemoryLayout written = written(schemas, selection);
        assertThat(schemas.manifest().apply(written.text("imsmanifest.xml"))).isEmpty();
        for (String path : written.paths().subList(1, written.paths().size())) {
            assertThat(schemas.others().apply(written.text(path)))
                    .as(path + "\n" + written.text(path))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theOfficialSchemaRefusesABrokenItemAndABrokenManifest(Schemas schemas) {
        MemoryLayout written = written(schemas, Selection.of(TestCourses.module()));
        assertThat(schemas.manifest().apply(written.text("imsmanifest.xml").replace("schemaversion", "schemaVersion")))
                .isNotEmpty();
        assertThat(schemas.others()
                        .apply(written.text(written.paths().getLast()).replace("dentifier=", "dent=")))
                .isNotEmpty();
    }

    private static MemoryLayout written(Schemas schemas, Selection selection) {
        return MemoryLayout.of(PackageFormats.find(schemas.format()).orElseThrow(), selection);
    }

    private static Selection written() {
        Course course = ContentLoader.load(Path.of("content")).course().orElseThrow();
        return new Selection(
                Scope.COURSE, course.framework().id(), course.framework().title(), course.modules());
    }
}
