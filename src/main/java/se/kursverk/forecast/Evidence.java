package se.kursverk.forecast;

/** How we know. */
public enum Evidence {
    /** The LMS, or its own importer, was run with such a package. */
    RUN,
    /** The LMS's source code was read. */
    READ,
    /** The standard or the LMS's makers say so. */
    STATED,
    /** Nobody has shown it; nothing is promised. */
    UNKNOWN
}
