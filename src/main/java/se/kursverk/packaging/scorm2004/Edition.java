package se.kursverk.packaging.scorm2004;

/** The editions of SCORM 2004 that are in use. */
enum Edition {
    THIRD("scorm2004-3", "2004 3rd Edition"),
    FOURTH("scorm2004-4", "2004 4th Edition");

    private final String format;
    private final String schemaversion;

    Edition(String format, String schemaversion) {
        this.format = format;
        this.schemaversion = schemaversion;
    }

    /** The id of the format. */
    String format() {
        return format;
    }

    /** As the manifest has it, to the letter: Moodle takes any other for SCORM 1.2. */
    String schemaversion() {
        return schemaversion;
    }
}
