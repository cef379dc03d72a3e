package se.kursverk.inspection;

/**
 * How much a package may ask of us. Generous for a course, small for a machine: a package that stays within is judged
 * within 256 MB of heap and two seconds.
 */
final class Budget {

    /** Files in a zip. */
    static final int ENTRIES = 20_000;

    /** Bytes of a zip's central directory. */
    static final int DIRECTORY = 16 << 20;

    /** Bytes of one unpacked file. */
    static final long ENTRY = 512L << 20;

    /** Bytes of all unpacked files. */
    static final long UNPACKED = 2L << 30;

    /** Times that a large file may grow when it is unpacked. Deflate reaches 1,032, text seldom 50. */
    static final long RATIO = 150;

    /** Bytes from which the ratio counts. */
    static final long RATIO_FROM = 4 << 20;

    /** Bytes that are unpacked to see whether they are whole. */
    static final long VERIFIED = 192L << 20;

    /** Bytes of one text that is read. */
    static final int TEXT = 16 << 20;

    /** Bytes of all texts that are kept. */
    static final long TEXTS = 64L << 20;

    /** Elements of one XML document. */
    static final int ELEMENTS = 200_000;

    /** Elements inside each other. */
    static final int DEPTH = 100;

    /** Findings of one rule that are told one by one. */
    static final int FINDINGS = 25;

    private Budget() {}
}
