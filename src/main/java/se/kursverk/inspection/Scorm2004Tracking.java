package se.kursverk.inspection;

import java.util.List;
import java.util.Optional;

/** What a SCORM 2004 manifest says of completion, success and sequencing, and how Moodle and others act on it. */
final class Scorm2004Tracking {

    private final Findings findings;
    private final Facts facts;
    private final Manifest manifest;

    Scorm2004Tracking(Findings findings, Facts facts, Manifest manifest) {
        this.findings = findings;
        this.facts = facts;
        this.manifest = manifest;
    }

    void run(List<XmlElement> scos) {
        manifest.root()
                .all("mapInfo")
                .limit(1)
                .forEach(one -> findings.add(
                        Rule.TRACKING_MAPINFO,
                        findings.at(one),
                        "mapInfo (gemensamma mål) gör att Moodle inte kan läsa in paketet."));
        scos.stream()
                .skip(1)
                .limit(1)
                .forEach(one -> findings.add(
                        Rule.TRACKING_SEVERAL_SCOS,
                        findings.at(one),
                        "Paketet har " + scos.size() + " SCO:er; i Moodle får bara den första som öppnas resultat."));
        for (XmlElement item : manifest.items()) {
            item.child("prerequisites")
                    .ifPresent(one -> findings.add(
                            Rule.TRACKING_PREREQUISITES, findings.at(one), "SCORM 2004 har inga prerequisites."));
            item.child("completionThreshold")
                    .ifPresent(one -> findings.add(
                            Rule.TRACKING_COMPLETION_THRESHOLD,
                            findings.at(one),
                            "completionThreshold låter Moodle göra den som är klar oklar igen."));
            item.child("sequencing")
                    .filter(one -> one.find("IDRef").isPresent())
                    .ifPresent(one -> findings.add(
                            Rule.TRACKING_SEQUENCING_COLLECTION,
                            findings.at(one),
                            "Moodle läser inte sequencing som hänvisar till sequencingCollection."));
        }
        scos.forEach(this::sco);
    }

    private void sco(XmlElement sco) {
        Optional<XmlElement> controls = sco.at("sequencing", "deliveryControls");
        boolean completion = isTrue(controls, "completionSetByContent");
        boolean objective = isTrue(controls, "objectiveSetByContent");
        boolean collected = sco.child("sequencing")
                .filter(one -> one.find("IDRef").isPresent())
                .isPresent();
        if (!(completion && objective) && !collected) {
            findings.add(
                    Rule.TRACKING_COMPLETION_BY_LMS,
                    findings.at(controls.orElse(sco)),
                    "Plattformen får själv sätta delen som klar när den stängs, fast innehållet inte sagt det.");
        }
        facts.tracked(new TrackedUnit(
                sco.attribute("identifier"),
                sco.text("title"),
                manifest.resource(sco.attribute("identifierref"))
                        .map(Manifest.Resource::start)
                        .orElse(""),
                sco.at("sequencing", "objectives", "primaryObjective")
                        .map(one -> one.text("minNormalizedMeasure"))
                        .orElse(""),
                "",
                completion,
                objective));
    }

    private static boolean isTrue(Optional<XmlElement> controls, String attribute) {
        return controls.map(one -> one.attribute(attribute))
                .filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }
}
