package se.kursverk.content;

/**
 * Where fenced code (CommonMark 0.31, section 4.5) is open, since nothing in it is a page or a block.
 *
 * @param marker the fence that opened it; empty when none is open
 * @param line where it was opened
 */
record CodeFence(String marker, int line) {

    static final CodeFence NONE = new CodeFence("", 0);

    private static final int MIN_LENGTH = 3;

    boolean open() {
        return !marker.isEmpty();
    }

    /** What holds once a line has been read. The closing line itself is no longer code, and nothing else either. */
    CodeFence after(String text, int number) {
        String line = text.strip();
        String run = run(line);
        if (open()) {
            boolean closes = run.equals(line) && run.startsWith(marker);
            return closes ? NONE : this;
        }
        boolean opens = run.length() >= MIN_LENGTH && !(run.startsWith("`") && line.indexOf('`', run.length()) >= 0);
        return opens ? new CodeFence(run, number) : NONE;
    }

    private static String run(String line) {
        if (!line.startsWith("`") && !line.startsWith("~")) {
            return "";
        }
        int end = 1;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }
}
