package se.kursverk.inspection;

import java.util.List;

/** What a SCORM 1.2 manifest says of status and score, and how Moodle acts on it. */
final class Scorm12Tracking {

    private final Findings findings;
    private final Facts facts;
    private final Manifest manifest;

    Scorm12Tracking(Findings findings, Facts facts, Manifest manifest) {
        this.findings = findings;
        this.facts = facts;
        this.manifest = manifest;
    }

    void run(List<XmlElement> scos) {
        for (XmlElement item : manifest.items()) {
            item.child("masteryscore")
                    .ifPresent(score -> findings.add(
                            Rule.TRACKING_MASTERYSCORE,
                            findings.at(score),
                            "masteryscore låter plattformen byta status: i Moodle blir den som är mitt i underkänd."));
            item.child("prerequisites")
                    .ifPresent(one -> findings.add(
                            Rule.TRACKING_PREREQUISITES,
                            findings.at(one),
                            "Villkor mellan delar (prerequisites) följer få plattformar."));
        }
        for (XmlElement sco : scos) {
            facts.tracked(new TrackedUnit(
                    sco.attribute("identifier"),
                    sco.text("title"),
                    manifest.resource(sco.attribute("identifierref"))
                            .map(Manifest.Resource::start)
                            .orElse(""),
                    sco.text("masteryscore"),
                    "",
                    true,
                    true));
        }
    }
}
