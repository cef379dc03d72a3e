package se.kursverk.cli;

/** What a finished command tells the shell. Stable: scripts depend on it. */
final class ExitStatus {

    static final int DONE = 0;

    /** The content, or what was measured, is not as it must be. */
    static final int PROBLEMS = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** A bug of ours (EX_SOFTWARE of sysexits.h). */
    static final int BUG = 70;

    private ExitStatus() {}
}
