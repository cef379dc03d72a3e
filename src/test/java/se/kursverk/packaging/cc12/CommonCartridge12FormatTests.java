package se.kursverk.packaging.cc12;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.packaging.cc11.CommonCartridge11Format;

/** The official schemas of version 1.2 are not complete anywhere: what they would check is checked as version 1.1. */
class CommonCartridge12FormatTests {

    private static final PackageFormat FORMAT = new CommonCartridge12Format();

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("cc12")).containsInstanceOf(CommonCartridge12Format.class);
    }

    @Test
    void saysItsVersionInTheTextsThatCanvasLooksAt() {
        ParsedXml manifest = ParsedXml.of(manifest(TestCourses.twoModules()).replaceFirst("xmlns=\"[^\"]*\"", ""));

        assertThat(manifest.text("/manifest/metadata/schema")).isEqualTo("IMS Common Cartridge");
        assertThat(manifest.text("/manifest/metadata/schemaversion")).isEqualTo("1.2.0");
        assertThat(manifest.texts("//resource/@type"))
                .containsOnly(
                        "webcontent",
                        "imsqti_xmlv1p2/imscc_xmlv1p2/assessment",
                        "imsqti_xmlv1p2/imscc_xmlv1p2/question-bank");
    }

    @Test
    void hasNothingOfCanvas() {
        MemoryLayout.of(FORMAT, TestCourses.twoModules())
                .files()
                .forEach((path, bytes) -> assertThat(path + new String(bytes, UTF_8))
                        .doesNotContain("course_settings", "non_cc_assessments", "canvas", "wiki_content"));
    }

    @Test
    void hasTheVeryQuizzesOfVersion11() {
        MemoryLayout written = MemoryLayout.of(FORMAT, TestCourses.twoModules());
        MemoryLayout other = MemoryLayout.of(new CommonCartridge11Format(), TestCourses.twoModules());

        assertThat(written.paths().stream().filter(path -> path.startsWith("qti/")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(written.text(path)).isEqualTo(other.text(path)));
    }

    @Test
    void losesWhatVersion11Loses() {
        assertThat(FORMAT.losses(TestCourses.twoModules()).all())
                .isEqualTo(new CommonCartridge11Format()
                        .losses(TestCourses.twoModules())
                        .all());
        assertThat(FORMAT.check(TestCourses.twoModules()).sorted())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).startsWith("cc12-"));
    }

    @Test
    void golden() {
        GoldenTree.assertGolden(FORMAT, "module", Selection.of(TestCourses.shortModule()));
    }

    private static String manifest(Selection selection) {
        return MemoryLayout.of(FORMAT, selection).text("imsmanifest.xml");
    }
}
