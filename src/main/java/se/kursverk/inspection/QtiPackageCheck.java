package se.kursverk.inspection;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A package of QTI: whether its files are what the manifest says, and whether tests find their items. */
final class QtiPackageCheck {

    private static final Pattern TYPE = Pattern.compile(
            "imsqti_xmlv1p[012](?:p1)?(?:/.*)?|imsqti_(?:item|test|section|testpart|assessment|rptemplate|stimulus|outcomes"
                    + "|fragment|resprocessingtemplate)_xmlv(?:2p[012]|3p0)");

    private final Examination examination;
    private final Findings findings;
    private final Facts facts;
    private final Manifest manifest;
    private final Map<String, QuestionType> items = new LinkedHashMap<>();

    QtiPackageCheck(Examination examination, Manifest manifest) {
        this.examination = examination;
        this.findings = examination.findings();
        this.facts = examination.facts();
        this.manifest = manifest;
    }

    void run() {
        for (Manifest.Resource resource : manifest.resources()) {
            String type = resource.type();
            if (!type.startsWith("imsqti_")) {
                continue;
            }
            if (!TYPE.matcher(type).matches()) {
                findings.add(
                        Rule.QTI_RESOURCE_TYPE,
                        findings.at(resource.element()),
                        "Resurstypen " + Shown.quoted(type) + " finns inte i QTI.");
            } else if (type.startsWith("imsqti_xml")) {
                examination
                        .xml(resource.start())
                        .ifPresent(root -> new Qti12Check(examination, root, Qti12Check.Profile.PLAIN).run());
            } else {
                examination.xml(resource.start()).ifPresent(root -> check(resource, root));
            }
        }
        checkTests();
    }

    private void check(Manifest.Resource resource, XmlElement root) {
        String version = Recognition.qtiVersion(root);
        String promised = Recognition.resourceVersion(resource.type());
        if (!version.equals(promised) || !promised.equals(facts.version())) {
            findings.add(
                    Rule.QTI_VERSION_MISMATCH,
                    findings.at(root),
                    "Filen är QTI " + version + " men manifestet säger " + promised + " och paketet är QTI "
                            + facts.version() + ".");
        }
        if (QtiNames.is(root, "assessmentItem")) {
            items.put(root.path(), QtiItemCheck.type(root));
            new QtiItemCheck(examination, root).run();
        }
    }

    private void checkTests() {
        References references = new References(examination);
        Set<String> used = new HashSet<>();
        for (Manifest.Resource resource : manifest.resources()) {
            Optional<XmlElement> test =
                    examination.xml(resource.start()).filter(root -> QtiNames.is(root, "assessmentTest"));
            if (test.isPresent()) {
                Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
                test.get()
                        .all()
                        .filter(one -> QtiNames.is(one, "assessmentItemRef"))
                        .forEach(ref -> {
                            Href href = Href.of(Contents.folder(resource.start()), ref.attribute("href"));
                            references.check(ref, href, ref.attribute("href"));
                            used.add(href.path());
                            QuestionType type = items.get(href.path());
                            if (type != null) {
                                types.merge(type, 1, Integer::sum);
                            }
                        });
                facts.title(test.get().attribute("title"));
                facts.quiz(new PackageQuiz(resource.start(), test.get().attribute("title"), false, false, types));
            }
        }
        Map<QuestionType, Integer> rest = new EnumMap<>(QuestionType.class);
        items.forEach((path, type) -> {
            if (!used.contains(path)) {
                rest.merge(type, 1, Integer::sum);
            }
        });
        if (!rest.isEmpty()) {
            facts.quiz(new PackageQuiz(Manifest.PATH, "", true, false, rest));
        }
    }
}
