package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.problem.Problem;

class InspectionTests {

    @TempDir
    Path folder;

    @Test
    void a_finding_has_its_place_in_the_package_by_line_and_column() {
        Map<String, byte[]> files = SmallPackages.replaced(
                SmallPackages.scorm12(), "imsmanifest.xml", "identifierref=\"r\"", "identifierref=\"x\"");

        Inspected inspected = Judged.of(folder, "kurs.zip", TestZip.of(files).bytes());

        assertThat(inspected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("kurs.zip!/imsmanifest.xml:6:7");
            assertThat(problem.toString())
                    .isEqualTo(
                            "kurs.zip!/imsmanifest.xml:6:7 ref-resource-missing Resursen ”x” finns inte i manifestet. "
                                    + "Peka på en resource som finns i manifestet.");
        });
    }

    @Test
    void a_finding_on_a_page_has_its_line_and_column() {
        Map<String, byte[]> files = SmallPackages.replaced(
                SmallPackages.scorm12(), "index.html", "<p>Text på svenska.</p>", "<p>å</p> <img src=\"a.js\">");

        Inspected inspected = Judged.of(folder, "kurs.zip", TestZip.of(files).bytes());

        assertThat(inspected.problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly("kurs.zip!/index.html:4:35");
    }

    @Test
    void names_from_a_package_steer_no_terminal() {
        Inspected inspected = Judged.of(
                folder, "kurs.zip", new TestZip().add("a\u001b[31m.html", "x").bytes());

        assertThat(inspected.problems())
                .extracting(Problem::toString)
                .allMatch(text -> text.chars().noneMatch(Character::isISOControl));
    }

    @Test
    void what_breaks_a_rule_a_thousand_times_is_told_a_few_times_and_counted() {
        Map<String, byte[]> files = SmallPackages.replaced(
                SmallPackages.scorm12(), "index.html", "<p>Text på svenska.</p>", "<img src=\"a.js\">".repeat(1000));

        Inspected inspected = Judged.of(folder, "kurs.zip", TestZip.of(files).bytes());

        assertThat(inspected.problems()).hasSize(Budget.FINDINGS + 1);
        assertThat(inspected.problems().getFirst().text()).contains("på 975 ställen till");
    }

    @Test
    void a_cartridge_of_ours_is_learnt_by_heart() {
        byte[] zip = TestZip.of(MemoryLayout.of(PackageFormats.find("cc11").orElseThrow(), TestCourses.twoModules())
                        .files())
                .bytes();

        Inspected inspected = Judged.of(folder, "kurs.imscc", zip);

        assertThat(inspected.kind()).isEqualTo(PackageKind.COMMON_CARTRIDGE);
        assertThat(inspected.version()).isEqualTo("1.1");
        assertThat(inspected.language()).isEqualTo("sv");
        assertThat(inspected.organization())
                .singleElement()
                .satisfies(root -> assertThat(root.children())
                        .extracting(PackageItem::title)
                        .contains("Om utbildningen"));
        assertThat(inspected.resources()).extracting(PackageResource::type).contains("webcontent");
        assertThat(inspected.quizzes())
                .filteredOn(quiz -> !quiz.bank())
                .first()
                .satisfies(quiz -> assertThat(quiz.questions()).isPositive());
    }

    @Test
    void a_text_that_is_nothing_we_know_is_refused() {
        assertThat(Judged.rules(Judged.of(folder, "a.txt", "Hej på dig."))).containsExactly("kind-unknown");
        assertThat(Judged.rules(Judged.of(folder, "a.xml", "<svg/>"))).containsExactly("kind-unknown");
        assertThat(Judged.rules(Judged.of(folder, "a.xml", "<svg>".getBytes(UTF_8))))
                .containsExactly("xml-malformed");
    }

    @Test
    @Timeout(20)
    void what_is_made_to_take_long_does_not() {
        assertThat(Judged.rules(Judged.of(folder, "a.txt", "{".repeat(1_000_000))))
                .containsExactly("kind-unknown");
        String interactions = "<choiceInteraction responseIdentifier=\"R\"/>".repeat(100_000);
        assertThat(Judged.rules(Judged.of(
                        folder,
                        "a.xml",
                        "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\">"
                                + "<responseDeclaration identifier=\"R\"><mapEntry/></responseDeclaration>"
                                + interactions
                                + "</assessmentItem>")))
                .isEmpty();
        TestZip zip = TestZip.of(SmallPackages.replaced(
                SmallPackages.scorm12(), "imsmanifest.xml", "</manifest>", "<a/>".repeat(150_000) + "</manifest>"));
        for (int i = 0; i < 15_000; i++) {
            zip.add("f/" + i, "");
        }
        assertThat(Judged.rules(Judged.of(folder, "a.zip", zip.bytes()))).containsExactly("file-undeclared");
        byte[] page = (SmallPackages.PAGE + "<img src=x><a href=y>".repeat(500_000)).getBytes(UTF_8);
        TestZip site = new TestZip().add("index.html", page, file -> file.stored(page));
        assertThat(Judged.rules(Judged.of(folder, "a.zip", site.bytes())))
                .contains("html-img-no-alt", "ref-file-missing");
    }
}
