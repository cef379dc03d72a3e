package se.kursverk.packaging.cc13;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.theme.TestThemes;

class CommonCartridge13FormatTests {

    private static final PackageFormat PLAIN = new CommonCartridge13Format();
    private static final PackageFormat LINKING = PLAIN.linkingTo(
                    Optional.of(URI.create("https://lti.example.se/start")))
            .orElseThrow();

    static Stream<PackageFormat> formats() {
        return Stream.of(PLAIN, LINKING);
    }

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("cc13")).containsInstanceOf(CommonCartridge13Format.class);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theManifestAndItsMetadataAreValidByTheOfficialSchema(PackageFormat format) {
        for (Selection selection : List.of(
                TestCourses.twoModules(),
                Selection.of(TestCourses.shortModule()),
                Selection.of(TestCourses.module(), TestThemes.onlyName()))) {
            assertThat(OfficialSchemas.cc13Manifest(text(format, selection, "imsmanifest.xml")))
                    .isEmpty();
        }
    }

    @Test
    void theOfficialSchemaRefusesABrokenManifest() {
        String manifest = text(PLAIN, TestCourses.twoModules(), "imsmanifest.xml");

        assertThat(OfficialSchemas.cc13Manifest(manifest.replace("1.3.0", "1.3")))
                .isNotEmpty();
        assertThat(OfficialSchemas.cc13Manifest(manifest.replace("imscc_xmlv1p3", "imscc_xmlv1p1")))
                .isNotEmpty();
    }

    /** The profile's own schema was found nowhere; the structure is that of version 1.1. */
    @Test
    void quizzesAreValidByTheSchemaOfVersion11() {
        MemoryLayout written = MemoryLayout.of(PLAIN, TestCourses.twoModules());

        assertThat(written.paths().stream().filter(path -> path.startsWith("qti/")))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(OfficialSchemas.cc11Qti(written.text(path))).isEmpty());
    }

    @Test
    void withoutAToolThereIsNoAssignmentSinceNothingIsHandedIn() {
        assertThat(text(PLAIN, TestCourses.twoModules(), "imsmanifest.xml"))
                .doesNotContain("assignment_xmlv1p0", "lti");
    }

    @Test
    void withAToolEachModuleIsAnAssignmentValidByTheOfficialSchema() {
        MemoryLayout written = MemoryLayout.of(LINKING, TestCourses.twoModules());
        List<String> assignments = written.paths().stream()
                .filter(path -> path.startsWith("assignments/"))
                .toList();

        assertThat(assignments).hasSize(2);
        for (String path : assignments) {
            assertThat(OfficialSchemas.cc13Assignment(written.text(path))).isEmpty();
        }
    }

    @Test
    void theAssignmentIsLaunchedAtTheToolAndGradedByIt() {
        ParsedXml assignment =
                ParsedXml.of(text(LINKING, Selection.of(TestCourses.shortModule()), "assignments/kortmodul_tool.xml"));

        assertThat(assignment.text("//*[name() = 'canvas:submission_types']")).isEqualTo("external_tool");
        assertThat(assignment.text("//*[name() = 'canvas:external_tool_url']"))
                .isEqualTo("https://lti.example.se/start?module=kortmodul");
        assertThat(assignment.text("//*[name() = 'canvas:points_possible']")).isEqualTo("100");
        assertThat(assignment.count("//gradable/@points_possible"))
                .as("Canvas reads it, but the standard has no such attribute")
                .isZero();
    }

    @Test
    void theAssignmentStandsLastInItsModule() {
        ParsedXml manifest = ParsedXml.of(
                text(LINKING, TestCourses.twoModules(), "imsmanifest.xml").replaceFirst("xmlns=\"[^\"]*\"", ""));

        assertThat(manifest.texts("//organization/item/item[position() > 1]/item[last()]/@identifierref"))
                .containsExactly("resource.provmodul.tool", "resource.kortmodul.tool");
        assertThat(manifest.texts("//resource[@type='assignment_xmlv1p0']/@identifier"))
                .containsExactly("resource.provmodul.tool", "resource.kortmodul.tool");
    }

    @Test
    void golden() {
        GoldenTree.assertGolden(LINKING, "module", Selection.of(TestCourses.shortModule()));
    }

    private static String text(PackageFormat format, Selection selection, String path) {
        return MemoryLayout.of(format, selection).text(path);
    }
}
