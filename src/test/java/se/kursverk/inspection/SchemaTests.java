package se.kursverk.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Severity;

/** Packages held against the official schemas, where {@code -Dkursverk.schemas} names their folder. */
class SchemaTests {

    @TempDir
    Path folder;

    private Path schemas = Path.of("");

    @BeforeEach
    void findSchemas() {
        String root = System.getProperty("kursverk.schemas", "");
        schemas = Path.of(root);
        Assumptions.assumeTrue(
                !root.isEmpty() && Files.isDirectory(schemas),
                "NOT CHECKED: the official schemas are not here; name their folder by -Dkursverk.schemas=");
    }

    @TestFactory
    Stream<DynamicTest> every_format_of_ours_is_valid() {
        return OurFormats.all().stream()
                .filter(PackageFormat::archive)
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> {
                    byte[] zip = TestZip.of(MemoryLayout.of(format, TestCourses.twoModules())
                                    .files())
                            .bytes();
                    assertThat(inspect(schemas, zip).problems())
                            .filteredOn(problem -> problem.severity() == Severity.ERROR)
                            .isEmpty();
                }));
    }

    @Test
    void the_small_packages_are_valid() throws IOException {
        assertThat(inspect(schemas, TestZip.of(SmallPackages.scorm12()).bytes()).problems())
                .isEmpty();
        assertThat(inspect(schemas, TestZip.of(SmallPackages.scorm2004()).bytes())
                        .problems())
                .isEmpty();
        assertThat(inspect(schemas, TestZip.of(SmallPackages.cmi5()).bytes()).problems())
                .isEmpty();
        assertThat(inspect(schemas, TestZip.of(SmallPackages.qti21()).bytes()).problems())
                .isEmpty();
    }

    @Test
    void what_no_rule_of_ours_knows_is_told_by_the_schema_with_its_place() throws IOException {
        Map<String, byte[]> files = SmallPackages.replaced(
                SmallPackages.scorm12(),
                "imsmanifest.xml",
                "<item identifier=\"i\"",
                "<item farg=\"blå\" identifier=\"i\"");

        assertThat(inspect(schemas, TestZip.of(files).bytes()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("schema-invalid");
                    assertThat(problem.location().line()).isEqualTo(6);
                    assertThat(problem.text()).contains("farg");
                });
    }

    @Test
    void what_a_rule_of_ours_has_told_is_not_told_again() throws IOException {
        Map<String, byte[]> files = SmallPackages.replaced(
                SmallPackages.scorm12(), "imsmanifest.xml", "<item identifier=\"i\"", "<item identifier=\"1\"");

        assertThat(Judged.rules(inspect(schemas, TestZip.of(files).bytes()))).containsExactly("id-malformed");
    }

    @Test
    void a_schema_that_is_not_there_is_named() throws IOException {
        Inspected inspected =
                inspect(folder, TestZip.of(SmallPackages.scorm12()).bytes());

        assertThat(inspected.hasErrors()).isFalse();
        assertThat(inspected.problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("schema-missing");
    }

    private Inspected inspect(Path from, byte[] zip) throws IOException {
        Path file = folder.resolve("a.zip");
        Files.write(file, zip);
        return Inspection.withSchemas(from).of(file, "a.zip");
    }
}
