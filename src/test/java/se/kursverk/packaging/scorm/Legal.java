package se.kursverk.packaging.scorm;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What every LMS takes: the standard's forms, of 2004 in Moodle's stricter ones, and nothing that a learner typed freely. */
final class Legal {

    private static final String DECIMAL = "-?\\d{1,5}(\\.\\d{1,18})?";
    private static final String SHARE = "0|1|0\\.\\d{1,7}";
    private static final String INTERVAL = "PT\\d+H\\d{1,2}M\\d{1,2}(\\.\\d{1,2})?S";
    private static final String SPAN = "\\d{4}:[0-5]\\d:[0-5]\\d\\.\\d\\d";
    private static final String RAW = "100|\\d{1,2}(\\.\\d{1,2})?";
    private static final String STATE = "[ -~]{1,4096}";

    private static final Map<String, String> ANSWERS_12 = Map.of(
            "choice",
            listOf("[a-z0-9]", ","),
            "true-false",
            "[tf]",
            "fill-in",
            ".{1,255}",
            "numeric",
            "-?\\d+(\\.\\d+)?",
            "matching",
            listOf("[a-z0-9]\\.[a-z0-9]", ","),
            "sequencing",
            listOf("[a-z0-9]", ","));

    private static final Map<String, String> ANSWERS_2004 = Map.of(
            "choice",
            listOf("[a-z0-9]", "\\[,\\]"),
            "true-false",
            "true|false",
            "fill-in",
            "[^\\[\\]{}\\r\\n]{1,250}",
            "numeric",
            DECIMAL,
            "matching",
            listOf("[a-z0-9]\\[\\.\\][a-z0-9]", "\\[,\\]"),
            "sequencing",
            listOf("[a-z0-9]", "\\[,\\]"));

    private static final Map<String, String> VALUES_12 = Map.ofEntries(
            Map.entry("cmi.core.lesson_status", "incomplete|completed|failed"),
            Map.entry("cmi.core.lesson_location", "[!-~]{1,255}"),
            Map.entry("cmi.core.exit", "(suspend)?"),
            Map.entry("cmi.core.session_time", SPAN),
            Map.entry("cmi.core.score.raw", RAW),
            Map.entry("cmi.core.score.min", "0"),
            Map.entry("cmi.core.score.max", "100"),
            Map.entry("cmi.suspend_data", STATE),
            Map.entry("cmi.interactions.n.id", "[!-~]{1,255}"),
            Map.entry("cmi.interactions.n.type", String.join("|", ANSWERS_12.keySet())),
            Map.entry("cmi.interactions.n.time", "\\d\\d:\\d\\d:\\d\\d"),
            Map.entry("cmi.interactions.n.weighting", "\\d+"),
            Map.entry("cmi.interactions.n.result", "correct|wrong|0\\.\\d\\d"),
            Map.entry("cmi.interactions.n.latency", SPAN));

    private static final Map<String, String> VALUES_2004 = Map.ofEntries(
            Map.entry("cmi.completion_status", "incomplete|completed"),
            Map.entry("cmi.success_status", "passed|failed"),
            Map.entry("cmi.progress_measure", SHARE),
            Map.entry("cmi.location", "[!-~]{1,1000}"),
            Map.entry("cmi.exit", "suspend|normal"),
            Map.entry("cmi.session_time", INTERVAL),
            Map.entry("cmi.score.raw", RAW),
            Map.entry("cmi.score.min", "0"),
            Map.entry("cmi.score.max", "100"),
            Map.entry("cmi.score.scaled", SHARE),
            Map.entry("cmi.suspend_data", STATE),
            Map.entry("adl.nav.request", "suspendAll|exitAll"),
            Map.entry("cmi.interactions.n.id", "(?!urn:)\\S{1,250}"),
            Map.entry("cmi.interactions.n.type", String.join("|", ANSWERS_2004.keySet())),
            Map.entry("cmi.interactions.n.description", "[^{\\r\\n][^\\r\\n]{0,249}"),
            Map.entry("cmi.interactions.n.timestamp", "2026-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,2}Z"),
            Map.entry("cmi.interactions.n.weighting", "\\d+"),
            Map.entry("cmi.interactions.n.result", "correct|incorrect|0\\.\\d\\d"),
            Map.entry("cmi.interactions.n.latency", INTERVAL));

    private Legal() {}

    /**
     * What an element's value must look like.
     *
     * @param type of the interaction, where the element is of one
     */
    static Pattern form(RunTime runTime, String element, String type) {
        String name = element.replaceAll("\\.\\d+", ".n");
        boolean key = name.endsWith(".correct_responses.n.pattern");
        if (!key && !name.endsWith("_response")) {
            Map<String, String> values = runTime == RunTime.SCORM12 ? VALUES_12 : VALUES_2004;
            return Pattern.compile(Objects.requireNonNull(values.get(name), name));
        }
        Map<String, String> answers = runTime == RunTime.SCORM12 ? ANSWERS_12 : ANSWERS_2004;
        String form = Objects.requireNonNull(answers.get(type), type);
        boolean range = key && type.equals("numeric") && runTime == RunTime.SCORM2004;
        return Pattern.compile(range ? form + "\\[:\\]" + form : form);
    }

    private static String listOf(String one, String separator) {
        return one + "(" + separator + one + ")*";
    }
}
