package se.kursverk.cli;

/** Shows on a terminal how much of the work is done; elsewhere nothing. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    private final Surroundings surroundings;
    private final int all;
    private int done;

    ProgressBar(Surroundings surroundings, int all) {
        this.surroundings = surroundings;
        this.all = all;
        draw("");
    }

    /** One more piece is done. May be called from any thread. */
    synchronized void advance(String piece) {
        done++;
        draw(piece);
    }

    private void draw(String piece) {
        if (surroundings.terminal()) {
            int filled = all == 0 ? WIDTH : done * WIDTH / all;
            surroundings
                    .err()
                    .print("\r\u001b[K" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + done + "/" + all
                            + "  " + piece);
        }
    }

    /** Leaves the line empty for what comes next. */
    @Override
    public void close() {
        if (surroundings.terminal()) {
            surroundings.err().print("\r\u001b[K");
        }
    }
}
