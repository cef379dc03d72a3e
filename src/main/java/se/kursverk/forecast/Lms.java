package se.kursverk.forecast;

import java.util.Arrays;
import java.util.Optional;

/** The learning platforms that we know enough about. */
public enum Lms {
    MOODLE_45("moodle-4.5", "Moodle 4.5"),
    MOODLE_51("moodle-5.1", "Moodle 5.1"),
    CANVAS("canvas", "Canvas"),
    /** Any platform, by what the standards promise. */
    GENERIC("generic", "andra plattformar");

    private final String id;
    private final String label;

    Lms(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** What the command line calls it. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    public static Optional<Lms> find(String id) {
        return Arrays.stream(values()).filter(lms -> lms.id.equals(id)).findFirst();
    }
}
