package se.kursverk.packaging.scorm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of SCORM's run-time environment, by what it calls what both have. */
public enum RunTime {
    SCORM12("cmi.core.", "lesson_mode", "lesson_status", "lesson_location", "time", "student_response", "wrong"),
    SCORM2004("cmi.", "mode", "completion_status", "location", "timestamp", "learner_response", "incorrect");

    private static final Pattern HOURS_MINUTES_SECONDS = Pattern.compile("(?:PT)?(\\d+)[:H](\\d+)[:M]([\\d.]+)S?");

    private final String core;
    private final String mode;
    private final String status;
    private final String location;

    /** What an interaction calls when it took place. */
    final String when;

    /** What an interaction calls the learner's answer. */
    final String response;

    final String wrong;

    RunTime(String core, String mode, String status, String location, String when, String response, String wrong) {
        this.core = core;
        this.mode = mode;
        this.status = status;
        this.location = location;
        this.when = when;
        this.response = response;
        this.wrong = wrong;
    }

    public String mode() {
        return core + mode;
    }

    /** Of 1.2 the whole status, of 2004 that of completion. */
    public String status() {
        return core + status;
    }

    public String location() {
        return core + location;
    }

    public String exit() {
        return core + "exit";
    }

    public String sessionTime() {
        return core + "session_time";
    }

    /** An element of the score, such as {@code raw}. */
    public String score(String part) {
        return core + "score." + part;
    }

    /** The script among scorm-again's that is this run-time alone. */
    String script() {
        return this == SCORM12 ? "scorm12.js" : "scorm2004.js";
    }

    /** A time that was told, as seconds. */
    static double seconds(String time) {
        Matcher parts = HOURS_MINUTES_SECONDS.matcher(time);
        if (!parts.matches()) {
            throw new AssertionError("no time that was told: " + time);
        }
        return Integer.parseInt(parts.group(1)) * 3600
                + Integer.parseInt(parts.group(2)) * 60
                + Double.parseDouble(parts.group(3));
    }
}
