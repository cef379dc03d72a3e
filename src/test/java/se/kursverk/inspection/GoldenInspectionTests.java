package se.kursverk.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Archive;
import se.kursverk.packaging.PackageFormat;

/** Whatever we write passes the inspection with nothing to say: the small test courses and our own written modules. */
class GoldenInspectionTests {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_format_of_everything_is_written_without_a_finding() {
        Course ours = ContentLoader.load(Path.of("content")).course().orElseThrow();
        List<Selection> selections = Stream.concat(
                        Stream.of(
                                TestCourses.twoModules(),
                                Selection.of(TestCourses.course().modules().getFirst()),
                                new Selection(Scope.COURSE, "allt", "Allt", ours.modules())),
                        ours.modules().stream().map(Selection::of))
                .toList();
        return OurFormats.all().stream()
                .flatMap(format -> selections.stream()
                        .map(selection -> DynamicTest.dynamicTest(
                                format.id() + " " + selection.id(), () -> inspect(format, selection))));
    }

    private void inspect(PackageFormat format, Selection selection) throws Exception {
        String name = format.fileName(selection);
        Path file = folder.resolve(format.id()).resolve(name);
        Archive.write(format, selection, file);

        Inspected inspected = Inspection.byRules().of(file, name);

        assertThat(inspected.problems()).isEmpty();
        assertThat(inspected.kind()).isNotEqualTo(PackageKind.UNKNOWN);
    }
}
