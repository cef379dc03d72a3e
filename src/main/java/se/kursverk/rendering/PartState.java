package se.kursverk.rendering;

import java.util.Locale;

/** How far a learner has come with a module or a part of it. */
public enum PartState {
    NEW,
    OPEN,
    DONE,
    FAILED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
