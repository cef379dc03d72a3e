package se.kursverk.rendering;

import java.util.Locale;

/** How far a learner has come with a module or a part of it. */
public enum PartState {
    NEW,
    OPEN,
    DONE,
    FAILED;

    /** The key of the word for it. */
    String key() {
        return "player.state-" + id();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
