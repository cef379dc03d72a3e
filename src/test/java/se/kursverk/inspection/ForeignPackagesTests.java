package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small packages of every other kind: nothing is said of the right ones, and one fault is told by its own rule. */
class ForeignPackagesTests {

    private static final String MANIFEST = "imsmanifest.xml";

    @TempDir
    Path folder;

    @Test
    void right_packages_are_recognised_and_nothing_is_said_of_them() {
        Map<String, byte[]> site = SmallPackages.files("index.html", SmallPackages.PAGE, "a.js", "start();");
        assertThat(right("a.zip", zip(SmallPackages.scorm12())).name()).isEqualTo("SCORM 1.2");
        assertThat(right("a.zip", zip(SmallPackages.scorm2004())).name()).isEqualTo("SCORM 2004 4th Edition");
        assertThat(right("a.zip", zip(SmallPackages.cmi5())).name()).isEqualTo("cmi5");
        assertThat(right("a.zip", zip(SmallPackages.qti21())).name()).isEqualTo("QTI 2.1");
        assertThat(right("a.zip", zip(site)).kind()).isEqualTo(PackageKind.SITE);
        assertThat(right("a.xml", SmallPackages.MOODLE_XML.getBytes(UTF_8)).kind())
                .isEqualTo(PackageKind.MOODLE_XML);
        assertThat(right("a.txt", SmallPackages.GIFT.getBytes(UTF_8)).kind()).isEqualTo(PackageKind.GIFT);
    }

    @Test
    void questions_are_counted_by_type() {
        assertThat(right("a.zip", zip(SmallPackages.qti21())).quizzes())
                .containsExactly(
                        new PackageQuiz("prov.xml", "Prov", false, false, Map.of(QuestionType.SINGLE_CHOICE, 1)));
        assertThat(right("a.xml", SmallPackages.MOODLE_XML.getBytes(UTF_8)).quizzes())
                .containsExactly(new PackageQuiz(
                        "",
                        "$course$/top/Kurs",
                        true,
                        false,
                        Map.of(QuestionType.SINGLE_CHOICE, 1, QuestionType.ORDER, 1)));
        assertThat(right("a.txt", SmallPackages.GIFT.getBytes(UTF_8)).quizzes())
                .containsExactly(new PackageQuiz(
                        "",
                        "",
                        true,
                        false,
                        Map.of(
                                QuestionType.SINGLE_CHOICE,
                                1,
                                QuestionType.TRUE_FALSE,
                                1,
                                QuestionType.EXTENDED_TEXT,
                                1)));
    }

    @Test
    void settings_of_tracking_are_learnt() {
        assertThat(right("a.zip", zip(SmallPackages.cmi5())).tracked())
                .containsExactly(new TrackedUnit(
                        "https://example.se/kurs/1", "Del 1", "index.html", "0.8", "CompletedAndPassed", true, true));
        assertThat(right("a.zip", zip(SmallPackages.scorm2004())).tracked())
                .containsExactly(new TrackedUnit("i", "Kurs", "index.html", "", "", true, true));
    }

    @TestFactory
    Stream<DynamicTest> faults_of_scorm() {
        Map<String, byte[]> old = SmallPackages.scorm12();
        Map<String, byte[]> modern = SmallPackages.scorm2004();
        String item = "<title>Kurs</title></item>";
        return Stream.of(
                fault("scorm-prefix", old, MANIFEST, "xmlns:adlcp", "xmlns:adl", "adlcp:scormtype", "adl:scormtype"),
                fault("title-ampersand", old, MANIFEST, item, "<title>Råd &amp; regler</title></item>"),
                fault(
                        "organization-missing",
                        old,
                        MANIFEST,
                        "<item identifier=\"i\" identifierref=\"r\"><title>Kurs</title></item>",
                        ""),
                fault(
                        "organization-several",
                        old,
                        MANIFEST,
                        "</organizations>",
                        "<organization identifier=\"p\"><title>P</title><item identifier=\"j\" identifierref=\"r\">"
                                + "<title>J</title></item></organization></organizations>"),
                fault("tracking-api-absent", old, "a.js", "LMSInitialize", "Initialize"),
                fault(
                        "tracking-mapinfo",
                        modern,
                        MANIFEST,
                        "<imsss:sequencing>",
                        "<imsss:sequencing><imsss:mapInfo targetObjectiveID=\"g\"/>"),
                fault("tracking-completion-by-lms", modern, MANIFEST, "objectiveSetByContent=\"true\"", ""),
                fault(
                        "tracking-completion-threshold",
                        modern,
                        MANIFEST,
                        "<imsss:sequencing>",
                        "<adlcp:completionThreshold/><imsss:sequencing>"),
                fault(
                        "tracking-sequencing-collection",
                        modern,
                        MANIFEST,
                        "<imsss:sequencing>",
                        "<imsss:sequencing IDRef=\"s\">"),
                fault(
                        "tracking-several-scos",
                        modern,
                        MANIFEST,
                        "<item identifier=\"i\"",
                        "<item identifier=\"j\" identifierref=\"r\"><title>J</title><imsss:sequencing>"
                                + "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>"
                                + "</imsss:sequencing></item><item identifier=\"i\""),
                fault("scorm-version-unknown", modern, MANIFEST, "2004 4th Edition", "2004 2nd Edition"),
                fault(
                        "file-type-unknown",
                        modern,
                        MANIFEST,
                        "<file href=\"a.js\"/>",
                        "<file href=\"a.js\"/><file href=\"b.webp\"/>"),
                fault("xml-encoding", old, MANIFEST, "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""));
    }

    @TestFactory
    Stream<DynamicTest> faults_of_pages() {
        Map<String, byte[]> site = SmallPackages.files("index.html", SmallPackages.PAGE, "a.js", "start();");
        String text = "<p>Text på svenska.</p>";
        return Stream.of(
                fault("html-no-title", site, "index.html", "<title>Sida</title>", ""),
                fault("html-no-charset", site, "index.html", "<meta charset=\"utf-8\">", ""),
                fault("html-several-h1", site, "index.html", text, text + "<h1>En till</h1>"),
                fault("html-several-mains", site, "index.html", "</body>", "<main>En till</main></body>"),
                fault("html-control-no-label", site, "index.html", text, text + "<input type=\"text\" id=\"x\">"),
                fault("html-control-no-label", site, "index.html", text, text + "<button></button>"),
                fault("html-link-empty", site, "index.html", text, text + "<a href=\"a.js\"></a>"),
                fault("html-frame-no-title", site, "index.html", text, text + "<iframe src=\"index.html\"></iframe>"),
                fault("html-id-duplicate", site, "index.html", text, "<p id=\"a\">å</p><p id=\"a\">b</p>"),
                fault("html-tabindex", site, "index.html", text, "<p tabindex=\"3\">å</p>"),
                fault("external-host", site, "a.js", "start();", "fetch('https://spar.example.com/a')"),
                fault(
                        "external-host",
                        site,
                        "index.html",
                        text,
                        text + "<div style=\"background: url(//bild.example.com/a.png)\">b</div>"),
                fault("ref-file-missing", site, "index.html", text, text + "<style>p{background:url(b.png)}</style>"),
                fault("ref-file-case", site, "index.html", "a.js", "A.js"),
                DynamicTest.dynamicTest("text-not-utf8", () -> {
                    Map<String, byte[]> latin = new LinkedHashMap<>(site);
                    latin.put("index.html", SmallPackages.PAGE.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
                    assertOnly("text-not-utf8", "a.zip", zip(latin));
                }));
    }

    @TestFactory
    Stream<DynamicTest> faults_of_archives_that_are_read_all_the_same() {
        Map<String, byte[]> site = SmallPackages.files("index.html", SmallPackages.PAGE, "a.js", "start();");
        byte[] text = "text".getBytes(UTF_8);
        return Stream.of(
                archive("zip-stored-descriptor", TestZip.of(site).add("a.txt", text, file -> {
                    file.stored(text);
                    file.flags |= 8;
                    file.descriptor = new byte[12];
                })),
                archive("zip-name-encoding", TestZip.of(site).add("räksmörgås.txt", text, file -> file.flags = 0)),
                archive("zip-name-case", TestZip.of(site).add("INDEX.html", SmallPackages.PAGE)),
                archive("zip-name-characters", TestZip.of(site).add("vad?.txt", "text")),
                archive("zip-leading-junk", TestZip.of(site).before("#!/bin/sh\n")),
                archive("zip-trailing-junk", TestZip.of(site).after("mer")),
                archive("zip-gap", TestZip.of(site).add("a.txt", text, file -> file.gap = text)),
                archive("file-junk", TestZip.of(site).add(".DS_Store", "x")));
    }

    @TestFactory
    Stream<DynamicTest> faults_of_cmi5() {
        Map<String, byte[]> files = SmallPackages.cmi5();
        String path = "cmi5.xml";
        return Stream.of(
                fault("cmi5-namespace", files, path, "xmlns=\"https", "xmlns=\"http"),
                fault("cmi5-id", files, path, "id=\"https://example.se/kurs/1\"", "id=\"del1\""),
                fault("id-duplicate", files, path, "https://example.se/kurs/1", "https://example.se/kurs"),
                fault("id-missing", files, path, "<course id=", "<course x="),
                fault("cmi5-move-on", files, path, "CompletedAndPassed", "PassedAndCompleted"),
                fault("tracking-move-on", files, path, "moveOn=\"CompletedAndPassed\"", ""),
                fault("cmi5-mastery-score", files, path, "\"0.8\"", "\"80\""),
                fault("tracking-mastery-missing", files, path, "masteryScore=\"0.8\"", ""),
                fault("cmi5-launch-method", files, path, "AnyWindow", "NewWindow"),
                fault("cmi5-url", files, path, "<url>index.html</url>", "<url>index.html?fetch=1</url>"),
                fault("cmi5-langstring", files, path, "<langstring lang=\"sv\">Del 1</langstring>", ""),
                fault("ref-file-missing", files, path, "<url>index.html</url>", "<url>start.html</url>"),
                fault("cmi5-au-remote", files, path, "<url>index.html</url>", "<url>https://example.se/a</url>"),
                fault(
                        "ref-objective-missing",
                        files,
                        path,
                        "<url>",
                        "<objectives><objective idref=\"https://example.se/m\"/></objectives><url>"),
                fault(
                        "cmi5-no-au",
                        SmallPackages.files(
                                path,
                                new String(files.getOrDefault(path, new byte[0]), UTF_8)
                                        .replaceAll("(?s)<au.*</au>", "<au/>")),
                        path,
                        "<au/>",
                        ""));
    }

    @TestFactory
    Stream<DynamicTest> faults_of_qti_2() {
        Map<String, byte[]> files = SmallPackages.qti21();
        String item = "fraga.xml";
        return Stream.of(
                fault("qti-resource-type", files, MANIFEST, "imsqti_item_xmlv2p1", "imsqti_fraga_xmlv2p1"),
                fault("qti-version-mismatch", files, item, "imsqti_v2p1", "imsqti_v2p2"),
                fault(
                        "qti-response-undeclared",
                        files,
                        item,
                        "responseIdentifier=\"RESPONSE\"",
                        "responseIdentifier=\"SVAR\""),
                fault("qti-answer-missing", files, item, "<value>a<", "<value>c<"),
                fault("qti-no-correct-answer", files, item, "<correctResponse><value>a</value></correctResponse>", ""),
                fault("id-duplicate", files, item, "identifier=\"b\"", "identifier=\"a\""),
                fault("ref-file-missing", files, item, "<prompt>", "<prompt><img src=\"b.png\" alt=\"b\"/>"),
                fault("ref-file-missing", files, "prov.xml", "href=\"fraga.xml\"", "href=\"fragan.xml\""));
    }

    @TestFactory
    Stream<DynamicTest> faults_of_question_files() {
        Map<String, byte[]> moodle = SmallPackages.files("a.xml", SmallPackages.MOODLE_XML);
        Map<String, byte[]> gift = SmallPackages.files("a.gift", SmallPackages.GIFT);
        return Stream.of(
                lone("moodle-type", moodle, "type=\"ordering\"", "type=\"sortera\""),
                lone(
                        "moodle-question-text",
                        moodle,
                        "<questiontext format=\"html\"><text>Ordna.</text></questiontext>",
                        ""),
                lone("moodle-fraction", moodle, "-33.33333", "-0.33"),
                lone("moodle-ordering-hints", moodle, "<hint format=\"html\"><text></text></hint>", ""),
                lone("moodle-no-correct-answer", moodle, "fraction=\"100\"", "fraction=\"0\""),
                lone("moodle-file-missing", moodle, "name=\"b.png\"", "name=\"c.png\""),
                lone("xml-malformed", moodle, "</quiz>", ""),
                lone("gift-braces", gift, "~Nej}", "~Nej"),
                lone("gift-no-questions", SmallPackages.files("a.gift", "// Inget än\n"), "Inget", "Inga frågor"));
    }

    private DynamicTest fault(String rule, Map<String, byte[]> right, String path, String... fromTo) {
        Map<String, byte[]> files = new LinkedHashMap<>(right);
        for (int i = 0; i < fromTo.length; i += 2) {
            files = SmallPackages.replaced(files, path, fromTo[i], fromTo[i + 1]);
        }
        if (rule.equals("file-type-unknown")) {
            files.put("b.webp", new byte[] {1});
        }
        byte[] bytes = zip(files);
        return DynamicTest.dynamicTest(rule, () -> assertOnly(rule, "a.zip", bytes));
    }

    private DynamicTest lone(String rule, Map<String, byte[]> file, String from, String to) {
        String name = file.keySet().iterator().next();
        byte[] bytes = SmallPackages.replaced(file, name, from, to).getOrDefault(name, new byte[0]);
        return DynamicTest.dynamicTest(rule, () -> assertOnly(rule, name, bytes));
    }

    private DynamicTest archive(String rule, TestZip zip) {
        return DynamicTest.dynamicTest(rule, () -> assertOnly(rule, "a.zip", zip.bytes()));
    }

    private void assertOnly(String rule, String name, byte[] bytes) {
        Inspected inspected = Judged.of(folder, name, bytes);
        assertThat(Judged.rules(inspected)).as(inspected.problems().toString()).containsExactly(rule);
    }

    private Inspected right(String name, byte[] bytes) {
        Inspected inspected = Judged.of(folder, name, bytes);
        assertThat(inspected.problems()).isEmpty();
        return inspected;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return TestZip.of(files).bytes();
    }
}
