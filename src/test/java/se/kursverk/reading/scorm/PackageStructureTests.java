package se.kursverk.reading.scorm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.ZipBytes;

class PackageStructureTests {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "cmi5"})
    void titles_and_files_of_our_packages_arrive(String format) {
        Selection selection = TestCourses.twoModules();
        MemoryLayout layout = MemoryLayout.of(PackageFormats.find(format).orElseThrow(), selection);
        PackageStructure structure = read(ZipBytes.of(layout));
        assertThat(problems.sorted()).isEmpty();
        assertThat(structure.description().title()).isEqualTo(selection.title());
        assertThat(structure.opening()).isNotEmpty();
        assertThat(structure.files().keySet()).containsExactlyInAnyOrderElementsOf(layout.paths());
    }

    @Test
    void a_scorm_manifest_tells_the_mastery_score_and_the_version() {
        Module module = TestCourses.module();
        Selection selection = new Selection(Scope.MODULE, module.id(), module.title(), List.of(module));
        PackageStructure structure =
                read(ZipBytes.of(MemoryLayout.of(PackageFormats.find("scorm12").orElseThrow(), selection)));
        assertThat(structure.schema()).isEqualTo("ADL SCORM 1.2");
        assertThat(structure.description().title()).isEqualTo(module.title());
        assertThat(structure.opening()).hasSize(1);
        assertThat(structure.resources()).anySatisfy(resource -> {
            assertThat(resource.scormType()).isEqualTo("sco");
            assertThat(resource.href()).isPresent();
        });
    }

    @Test
    void settings_of_scorm_2004_are_told_by_path() {
        PackageStructure structure = read(zip("imsmanifest.xml", """
                <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                  <organizations default="o"><organization identifier="o"><title>Kurs</title>
                    <item identifier="i" identifierref="r" parameters="?a=1"><title>Modul</title>
                      <adlcp:completionThreshold minProgressMeasure="0.8"/>
                      <imsss:sequencing><imsss:deliveryControls completionSetByContent="true"/></imsss:sequencing>
                    </item></organization></organizations>
                  <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="a.html">
                    <file href="a.html"/><file href="b.css"/></resource></resources>
                </manifest>
                """));
        PackageStructure.Unit unit = structure.opening().getFirst();
        assertThat(unit.href()).contains("a.html?a=1");
        assertThat(unit.settings())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "completionThreshold@minProgressMeasure", "0.8",
                        "sequencing/deliveryControls@completionSetByContent", "true"));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("file-missing");
    }

    @Test
    void a_course_structure_tells_blocks_and_units() {
        PackageStructure structure = read(zip("cmi5.xml", """
                <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
                  <course id="https://exempel.se/k"><title><langstring lang="sv">Kurs</langstring></title>
                    <description><langstring lang="sv">Om kursen.</langstring></description></course>
                  <block id="https://exempel.se/b"><title><langstring lang="sv">Del</langstring></title>
                    <au id="https://exempel.se/a" moveOn="CompletedAndPassed" masteryScore="0.8">
                      <title><langstring lang="sv">Modul</langstring></title><url>a.html</url></au></block>
                </courseStructure>
                """));
        assertThat(structure.description().description()).contains("Om kursen.");
        PackageStructure.Unit block = structure.units().getFirst();
        assertThat(block.title()).isEqualTo("Del");
        PackageStructure.Unit unit = block.units().getFirst();
        assertThat(unit.title()).isEqualTo("Modul");
        assertThat(unit.settings())
                .containsEntry("@moveOn", "CompletedAndPassed")
                .containsEntry("@masteryScore", "0.8");
    }

    @Test
    void a_zip_without_a_manifest_is_a_problem() {
        assertThat(PackageStructure.read(new SourceFile("p.zip", zip("b.html", "")), problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("manifest-missing");
    }

    private PackageStructure read(byte[] bytes) {
        return PackageStructure.read(new SourceFile("p.zip", bytes), problems).orElseThrow();
    }

    private static byte[] zip(String manifest, String xml) {
        return ZipBytes.of(Map.of(manifest, xml.getBytes(UTF_8), "a.html", new byte[0]));
    }
}
