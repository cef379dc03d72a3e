package se.kursverk.packaging.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kursverk.packaging.stories.Conversation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every call of the API in one visit, by SCORM 2004's names, and what the run-time wrote into its log. */
public final class Calls implements Conversation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@code GetValue} of what was never set, an error in 2004 that says just that. */
    private static final String NOT_YET_SET = "403";

    /** What 2004's run-time writes about that, and about leaving an LMS in which nothing is sequenced. */
    private static final Pattern WELL_KNOWN = Pattern.compile(
            ".* 403: The data model element passed to GetValue .*|.*Navigation request '(exit|suspend)All' ignored.*");

    private final RunTime runTime;
    private final List<Call> calls;
    private final List<String> messages;
    private final List<String> missing;

    private Calls(RunTime runTime, List<Call> calls, List<String> messages, List<String> missing) {
        this.runTime = runTime;
        this.calls = calls;
        this.messages = messages;
        this.missing = missing;
    }

    /**
     * What is in the log of {@code lms.js} by now.
     *
     * @param missing files that the package asked for in vain
     */
    static Calls on(Page page, RunTime runTime, List<String> missing) {
        JsonNode log = JSON.readTree((String) page.evaluate("JSON.stringify(log)"));
        return new Calls(
                runTime,
                log.get("calls").valueStream().map(Call::of).toList(),
                log.get("messages")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(message -> runTime == RunTime.SCORM12
                                || !WELL_KNOWN.matcher(message).matches())
                        .toList(),
                missing);
    }

    public List<Call> all() {
        return calls;
    }

    public List<Call> sets() {
        return calls.stream().filter(call -> call.name().equals("SetValue")).toList();
    }

    /** The values that an element was set to, in order. */
    public List<String> setsOf(String element) {
        return sets().stream()
                .filter(call -> call.values().getFirst().equals(element))
                .map(call -> call.values().get(1))
                .toList();
    }

    @Override
    public boolean begun() {
        return calls.stream().anyMatch(call -> call.name().equals("Initialize"));
    }

    @Override
    public boolean silent() {
        return calls.isEmpty();
    }

    @Override
    public long writes() {
        return sets().size();
    }

    @Override
    public long saves() {
        return calls.stream().filter(call -> call.name().equals("Commit")).count();
    }

    @Override
    public void assertOneVisit() {
        List<String> names = calls.stream().map(Call::name).toList();
        assertThat(names).startsWith("Initialize").endsWith("Terminate");
        assertThat(names).containsOnlyOnce("Initialize").containsOnlyOnce("Terminate");
    }

    @Override
    public void assertNoComplaint() {
        assertThat(refused()).as("what the run-time refused").isEmpty();
        assertThat(messages).as("what the run-time wrote into its log").isEmpty();
        assertThat(missing).as("files that are missing").isEmpty();
        assertThat(sets())
                .as("values set")
                .allSatisfy(call -> assertThat(call.result()).isEqualTo("true"));
        assertLegal();
    }

    @Override
    public void assertOnlySavingRefused() {
        assertThat(refused())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.name()).isEqualTo("Commit"));
        assertLegal();
    }

    private Stream<Call> refused() {
        return calls.stream()
                .filter(call -> !call.error().equals("0"))
                .filter(call -> !(runTime == RunTime.SCORM2004
                        && call.name().equals("GetValue")
                        && call.error().equals(NOT_YET_SET)));
    }

    private void assertLegal() {
        String type = "";
        for (Call call : sets()) {
            String element = call.values().getFirst();
            String value = call.values().get(1);
            if (element.matches("cmi\\.interactions\\.\\d+\\.type")) {
                type = value;
            }
            assertThat(value).as(element).matches(Legal.form(runTime, element, type));
        }
    }

    /** A call of the API, what it answered, and the error code right after it. */
    public record Call(String name, List<String> values, List<String> types, String result, String error) {

        static Call of(JsonNode call) {
            return new Call(
                    call.get("name").asString(),
                    call.get("values").valueStream().map(JsonNode::asString).toList(),
                    call.get("types").valueStream().map(JsonNode::asString).toList(),
                    call.get("result").asString(),
                    call.get("error").asString());
        }
    }
}
