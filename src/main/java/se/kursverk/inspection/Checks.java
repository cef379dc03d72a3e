package se.kursverk.inspection;

import java.util.Optional;

/** Which checks a package of a kind goes through. */
final class Checks {

    private final Examination examination;
    private final Optional<Schemas> schemas;

    Checks(Examination examination, Optional<Schemas> schemas) {
        this.examination = examination;
        this.schemas = schemas;
    }

    void run() {
        Facts facts = examination.facts();
        switch (facts.kind()) {
            case SCORM_12, SCORM_2004, COMMON_CARTRIDGE, THIN_COMMON_CARTRIDGE, QTI, CONTENT_PACKAGE -> ofManifest();
            case CMI5 -> new Cmi5Check(examination).run();
            case MOODLE_XML -> new MoodleXmlCheck(examination).run();
            case GIFT -> new GiftCheck(examination).run();
            case SITE, UNKNOWN -> {}
        }
        new LinkCheck(examination).run();
        new AccessibilityCheck(examination).run();
        schemas.ifPresent(one -> new SchemaCheck(examination, one).run());
    }

    private void ofManifest() {
        Optional<XmlElement> root = examination.xml(Manifest.PATH);
        if (root.isEmpty()) {
            if (examination.facts().kind() == PackageKind.QTI) {
                ofLoneQti();
            }
            return;
        }
        Manifest manifest = new Manifest(root.get());
        new ManifestCheck(examination, manifest).run();
        PackageKind kind = examination.facts().kind();
        if (kind.scorm()) {
            new ScormCheck(examination, manifest).run();
        }
        if (kind.cartridge()) {
            new CartridgeCheck(examination, manifest).run();
        }
        if (kind == PackageKind.QTI) {
            new QtiPackageCheck(examination, manifest).run();
        }
    }

    private void ofLoneQti() {
        examination.xml("").ifPresent(root -> {
            if (root.is("questestinterop")) {
                new Qti12Check(examination, root, Qti12Check.Profile.PLAIN).run();
            } else {
                new QtiItemCheck(examination, root).run();
            }
        });
    }
}
