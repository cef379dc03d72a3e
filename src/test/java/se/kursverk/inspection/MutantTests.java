package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

/** One fault is planted in a package of ours; its own rule tells it, and nothing else is told. */
class MutantTests {

    private static final Selection MODULES = TestCourses.twoModules();
    private static final String MANIFEST = "imsmanifest.xml";
    private static final String LESSON = "wiki_content/provmodul_lektion.html";
    private static final String MODULE_META = "course_settings/module_meta.xml";
    private static final String CANVAS_QUIZ = "non_cc_assessments/canvas.provmodul.quiz.xml.qti";
    private static final String QUIZ = "qti/provmodul_quiz-1.xml";

    @TempDir
    Path folder;

    /** Files, with one fault. */
    private record Mutant(String rule, String what, Map<String, byte[]> files) {}

    @TestFactory
    Stream<DynamicTest> scorm12() {
        Planting faults = new Planting("scorm12");
        faults.plant("ref-file-missing", "style sheet left out", files -> without(files, "kursverk.css"));
        faults.plant("file-undeclared", "file too many", files -> with(files, "kvar.txt", "kvar"));
        faults.text("file-href-undeclared", MANIFEST, "<file href=\"index.html\"/>", "");
        faults.text("ref-file-case", MANIFEST, "<file href=\"kursverk.js\"/>", "<file href=\"Kursverk.js\"/>");
        faults.text("ref-resource-missing", MANIFEST, "identifierref=\"", "identifierref=\"x");
        faults.text("ref-organization-missing", MANIFEST, "default=\"", "default=\"x");
        faults.text("id-malformed", MANIFEST, "<item identifier=\"", "<item identifier=\"1 ");
        faults.text(
                "id-missing", MANIFEST, "<organization identifier=", "<organization structure=", "default=", "other=");
        faults.text("scorm-version-unknown", MANIFEST, ">1.2<", ">1.2.1<");
        faults.text("scorm-scormtype", MANIFEST, "adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"SCO!\"");
        faults.text("scorm-resource-type", MANIFEST, "type=\"webcontent\"", "type=\"text\"");
        faults.text("tracking-no-sco", MANIFEST, "adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"asset\"");
        faults.text("tracking-masteryscore", MANIFEST, "</item>", "<adlcp:masteryscore>80</adlcp:masteryscore></item>");
        faults.text(
                "tracking-prerequisites",
                MANIFEST,
                "</item>",
                "<adlcp:prerequisites type=\"aicc_script\">a</adlcp:prerequisites></item>");
        faults.text("html-no-lang", "index.html", "<html lang=\"sv\"", "<html");
        faults.text(
                "external-host", "index.html", "src=\"kursverk.js\"", "src=\"https://cdn.example.com/kursverk.js\"");
        faults.text("ref-outside", "index.html", "href=\"kursverk.css\"", "href=\"../kursverk.css\"");
        faults.text("ref-absolute", "index.html", "href=\"kursverk.css\"", "href=\"/kursverk.css\"");
        faults.text(
                "html-viewport-no-zoom", "index.html", "width=device-width", "user-scalable=no, width=device-width");
        faults.plant("manifest-missing", "no manifest", files -> without(files, MANIFEST));
        faults.plant("zip-nested", "archive inside", files -> {
            Map<String, byte[]> changed = replaced(
                    files,
                    MANIFEST,
                    "<file href=\"index.html\"/>",
                    "<file href=\"index.html\"/><file href=\"a.zip\"/>");
            changed.put("a.zip", TestZip.of(files).bytes());
            return changed;
        });
        return faults.tests(folder);
    }

    @TestFactory
    Stream<DynamicTest> cc11() {
        Planting faults = new Planting("cc11");
        faults.text("cc-version-unknown", MANIFEST, ">1.1.0<", ">1.1<");
        faults.text("cc-namespace", MANIFEST, "imsccv1p1/imscp_v1p1", "imsccv1p2/imscp_v1p1");
        faults.text("cc-resource-type", MANIFEST, "type=\"webcontent\"", "type=\"video\"");
        faults.text("cc-structure", MANIFEST, "rooted-hierarchy", "tree");
        faults.text(
                "cc-root-title", MANIFEST, "<item identifier=\"root\">", "<item identifier=\"root\"><title>A</title>");
        faults.text("id-duplicate", MANIFEST, "identifier=\"folder.provramverk.start\"", "identifier=\"root\"");
        faults.text(
                "ref-dependency-missing", MANIFEST, "<dependency identifierref=\"", "<dependency identifierref=\"x");
        faults.text(
                "item-ref-and-children",
                MANIFEST,
                "identifier=\"folder.provramverk.start\"",
                "identifier=\"folder.provramverk.start\" identifierref=\"resource.provramverk.overview\"");
        faults.text("item-no-title", MANIFEST, "<title>Ordlista</title>", "");
        faults.text("cc-page-charset", LESSON, "http-equiv=\"Content-Type\"", "charset=\"utf-8\"");
        faults.text("cc-page-link", LESSON, "<h2", "<a href=\"provramverk_ordlista.html\">Ordlista</a><h2");
        faults.text("cc-page-lost", LESSON, "<h2", "<script>let a = 1;</script><h2");
        faults.text("html-heading-skips", LESSON, "<h2", "<h2>A</h2><h5>B</h5><h2");
        faults.text("html-img-no-alt", LESSON, " alt=\"", " data-alt=\"");
        faults.text(
                "qti-setvar-zero",
                QUIZ,
                "<varequal respident=\"response1\">option2</varequal>\n            </conditionvar>\n",
                "<varequal respident=\"response1\">option2</varequal>\n            </conditionvar>\n"
                        + "<setvar varname=\"SCORE\" action=\"Set\">0</setvar>");
        faults.text(
                "qti-scored-twice",
                QUIZ,
                "<varequal respident=\"response1\">option2</varequal>",
                "<varequal respident=\"response1\">option1</varequal>");
        faults.text(
                "qti-answer-missing",
                QUIZ,
                "<varequal respident=\"response1\">option2</varequal>",
                "<varequal respident=\"response1\">option9</varequal>");
        faults.text("qti-feedback-missing", QUIZ, "linkrefid=\"option2_fb\"", "linkrefid=\"option9_fb\"");
        faults.text("qti-points", QUIZ, "<fieldlabel>points_possible</fieldlabel>", "<fieldlabel>points</fieldlabel>");
        faults.text("qti-multiple-case", QUIZ, " case=\"Yes\"", "");
        faults.text("qti-profile-unknown", QUIZ, "cc.multiple_choice.v0p1", "cc.multiple_choice");
        faults.text("qti-no-correct-answer", QUIZ, "<setvar varname=\"SCORE\" action=\"Set\">100</setvar>", "");
        faults.text("canvas-ref-missing", MODULE_META, "<identifierref>", "<identifierref>x");
        faults.text(
                "canvas-question", CANVAS_QUIZ, "<fieldlabel>question_type</fieldlabel>", "<fieldlabel>a</fieldlabel>");
        faults.plant(
                "canvas-quiz-lost",
                "questions in Canvas' own form",
                files -> without(replaced(files, MANIFEST, "<file href=\"" + CANVAS_QUIZ + "\"/>", ""), CANVAS_QUIZ));
        faults.text("xml-malformed", QUIZ, "</assessment>", "");
        faults.text("xml-doctype", QUIZ, "<questestinterop", "<!DOCTYPE a [<!ENTITY b \"c\">]><questestinterop");
        return faults.tests(folder);
    }

    /** A package of ours, and the faults that are to be planted in it. */
    private static final class Planting {

        private final Map<String, byte[]> right;
        private final List<Mutant> mutants = new ArrayList<>();

        private Planting(String id) {
            PackageFormat format = PackageFormats.find(id).orElseThrow();
            right = MemoryLayout.of(format, MODULES).files();
        }

        private void plant(String rule, String what, UnaryOperator<Map<String, byte[]>> fault) {
            mutants.add(new Mutant(rule, what, fault.apply(right)));
        }

        private void text(String rule, String path, String from, String to) {
            plant(rule, path, files -> replaced(files, path, from, to));
        }

        private void text(String rule, String path, String from, String to, String next, String then) {
            plant(rule, path, files -> replaced(replaced(files, path, from, to), path, next, then));
        }

        private Stream<DynamicTest> tests(Path folder) {
            return mutants.stream()
                    .map(mutant -> DynamicTest.dynamicTest(mutant.rule + ": " + mutant.what, () -> {
                        Inspected inspected = Judged.of(
                                folder, "mutant.zip", TestZip.of(mutant.files).bytes());
                        assertThat(Judged.rules(inspected))
                                .as(inspected.problems().toString())
                                .containsExactly(mutant.rule);
                    }));
        }
    }

    private static Map<String, byte[]> replaced(Map<String, byte[]> files, String path, String from, String to) {
        return SmallPackages.replaced(files, path, from, to);
    }

    private static Map<String, byte[]> without(Map<String, byte[]> files, String path) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        assertThat(changed.remove(path)).isNotNull();
        return changed;
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String path, String text) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, text.getBytes(UTF_8));
        return changed;
    }
}
