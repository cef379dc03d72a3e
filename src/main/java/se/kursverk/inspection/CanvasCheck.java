package se.kursverk.inspection;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The Canvas extension of a cartridge, which Canvas reads instead of organization and CC quizzes. */
final class CanvasCheck {

    /** The file that turns a cartridge into a Canvas cartridge. */
    static final String SWITCH = "course_settings/canvas_export.txt";

    private static final String MODULES = "course_settings/module_meta.xml";
    private static final String META = "/assessment_meta.xml";
    private static final Set<String> BY_IDENTIFIER =
            Set.of("WikiPage", "Quizzes::Quiz", "Attachment", "DiscussionTopic", "Assignment");

    private final Examination examination;
    private final Contents contents;
    private final Findings findings;
    private final Manifest manifest;

    CanvasCheck(Examination examination, Manifest manifest) {
        this.examination = examination;
        this.contents = examination.contents();
        this.findings = examination.findings();
        this.manifest = manifest;
    }

    void run() {
        checkModules();
        for (String path : contents.texts("xml")) {
            if (path.endsWith(META) && path.indexOf('/') == path.length() - META.length()) {
                checkQuiz(path);
            }
        }
        for (String path : contents.texts("qti")) {
            examination.xml(path).ifPresent(root -> {
                new Qti12Check(examination, root, Qti12Check.Profile.CANVAS).run();
            });
        }
    }

    private void checkModules() {
        Set<String> known = new HashSet<>();
        manifest.resources().forEach(one -> known.add(one.identifier()));
        contents.texts("html").stream()
                .filter(path -> path.startsWith("wiki_content/"))
                .forEach(path -> examination
                        .page(path)
                        .starts("meta")
                        .filter(meta -> meta.attribute("name").equals("identifier"))
                        .forEach(meta -> known.add(meta.attribute("content"))));
        examination
                .xml(MODULES)
                .ifPresent(root -> root.all("item").forEach(item -> {
                    String ref = item.text("identifierref");
                    if (BY_IDENTIFIER.contains(item.text("content_type")) && !known.contains(ref)) {
                        findings.add(
                                Rule.CANVAS_REF_MISSING,
                                findings.at(item),
                                "Modulens del " + Shown.quoted(item.text("title")) + " pekar på " + Shown.quoted(ref)
                                        + ", som inte finns.");
                    }
                }));
    }

    private void checkQuiz(String path) {
        String id = path.substring(0, path.indexOf('/'));
        String questions = "non_cc_assessments/" + id + ".xml.qti";
        Optional<XmlElement> meta = examination.xml(path);
        if (!contents.has(questions) && !findings.told(Rule.REF_FILE_MISSING, questions)) {
            findings.add(
                    Rule.CANVAS_QUIZ_LOST,
                    meta.map(findings::at).orElseGet(() -> findings.in(path)),
                    "Quizet har inga frågor i Canvas egen form, så Canvas tappar det.");
        }
    }
}
