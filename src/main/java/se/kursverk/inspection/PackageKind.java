package se.kursverk.inspection;

/** What sort of package a file is. The version is told beside it. */
public enum PackageKind {
    SCORM_12("SCORM"),
    SCORM_2004("SCORM"),
    COMMON_CARTRIDGE("Common Cartridge"),
    THIN_COMMON_CARTRIDGE("Thin Common Cartridge"),
    CMI5("cmi5"),
    QTI("QTI"),
    MOODLE_XML("Moodle-XML"),
    GIFT("GIFT"),
    /** A zip of pages without a manifest. */
    SITE("webbplats"),
    /** A manifest that names none of the above. */
    CONTENT_PACKAGE("IMS Content Packaging"),
    UNKNOWN("okänt");

    private final String label;

    PackageKind(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    boolean cartridge() {
        return this == COMMON_CARTRIDGE || this == THIN_COMMON_CARTRIDGE;
    }

    boolean scorm() {
        return this == SCORM_12 || this == SCORM_2004;
    }
}
