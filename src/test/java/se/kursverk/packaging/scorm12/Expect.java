package se.kursverk.packaging.scorm12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What must hold after every story, whatever the learner did. */
final class Expect {

    private static final Pattern TIMESPAN = Pattern.compile("\\d{4}:[0-5]\\d:[0-5]\\d\\.\\d\\d");
    private static final Map<String, Pattern> ANSWERS = Map.of(
            "choice", Pattern.compile("[a-z0-9](,[a-z0-9])*"),
            "true-false", Pattern.compile("[tf]"),
            "fill-in", Pattern.compile(".{1,255}"),
            "numeric", Pattern.compile("-?\\d+(\\.\\d+)?"),
            "matching", Pattern.compile("[a-z0-9]\\.[a-z0-9](,[a-z0-9]\\.[a-z0-9])*"),
            "sequencing", Pattern.compile("[a-z0-9](,[a-z0-9])*"));

    private static final Map<String, Pattern> VALUES = Map.ofEntries(
            entry("cmi.core.lesson_status", "incomplete|completed|failed"),
            entry("cmi.core.lesson_location", "[!-~]{1,255}"),
            entry("cmi.core.exit", "(suspend)?"),
            entry("cmi.core.score.raw", "100|\\d{1,2}(\\.\\d{1,2})?"),
            entry("cmi.core.score.min", "0"),
            entry("cmi.core.score.max", "100"),
            entry("cmi.suspend_data", "[ -~]{1,4096}"),
            entry("cmi.interactions.n.id", "[!-~]{1,255}"),
            entry("cmi.interactions.n.type", String.join("|", ANSWERS.keySet())),
            entry("cmi.interactions.n.time", "\\d\\d:\\d\\d:\\d\\d"),
            entry("cmi.interactions.n.weighting", "\\d+"),
            entry("cmi.interactions.n.result", "correct|wrong|0\\.\\d\\d"));

    private Expect() {}

    private static Map.Entry<String, Pattern> entry(String element, String pattern) {
        return Map.entry(element, Pattern.compile(pattern));
    }

    /** Nothing that the run-time objected to, and values that every SCORM 1.2 LMS takes. */
    static void noComplaint(Visit visit) {
        assertThat(visit.complaints()).as("complaints of the run-time").isEmpty();
        assertThat(visit.sets())
                .as("values set")
                .allSatisfy(call -> assertThat(call.result()).isEqualTo("true"));
        legal(visit);
    }

    /** As above, where the story made commits fail: those and nothing else. */
    static void onlyCommitsRefused(Visit visit) {
        assertThat(visit.calls())
                .filteredOn(call -> !call.error().equals("0"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.name()).isEqualTo("LMSCommit"));
        assertThat(visit.mistakes()).isEmpty();
        legal(visit);
    }

    /** One visit was begun and ended, and nothing came after. */
    static void oneVisit(Visit visit) {
        List<String> names = visit.calls().stream().map(Visit.Call::name).toList();
        assertThat(names).startsWith("LMSInitialize").endsWith("LMSFinish");
        assertThat(names).containsOnlyOnce("LMSInitialize").containsOnlyOnce("LMSFinish");
    }

    /** The values of the visit's last session time, in seconds. */
    static double sessionSeconds(ScormAgainLms lms) {
        String[] parts = lms.held("core.session_time").split(":", -1);
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Double.parseDouble(parts[2]);
    }

    /** Legal in SCORM 1.2, and nothing in it that a learner typed freely. */
    private static void legal(Visit visit) {
        String type = "";
        for (Visit.Call call : visit.sets().toList()) {
            String element = call.values().getFirst();
            String value = call.values().get(1);
            if (element.matches("cmi\\.interactions\\.\\d+\\.type")) {
                type = value;
            }
            assertThat(value).as(element).matches(legal(element.replaceAll("\\.\\d+", ".n"), type));
        }
    }

    private static Pattern legal(String element, String type) {
        return switch (element) {
            case "cmi.core.session_time", "cmi.interactions.n.latency" -> TIMESPAN;
            case "cmi.interactions.n.correct_responses.n.pattern", "cmi.interactions.n.student_response" ->
                Objects.requireNonNull(ANSWERS.get(type), type);
            default -> Objects.requireNonNull(VALUES.get(element), element);
        };
    }
}
