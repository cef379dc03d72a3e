package se.kursverk.packaging.cmi5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.packaging.cmi5.StatementRules.Launch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The LMS of the stories refuses what the profile forbids: each rule, broken by itself. */
class StatementRulesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REGISTRATION = "5a1b6e0e-3a4c-4c7e-9d58-1f8d9c2b7a10";
    private static final String CONTEXT = "https://w3id.org/xapi/cmi5/context/";
    private static final Launch LAUNCH = launch("Normal");

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("/id", "\"1\"", "id is a UUID"),
                Arguments.of("/actor", "{\"mbox\":\"mailto:a@b\"}", "actor is the one of the launch"),
                Arguments.of("/timestamp", "\"2026-11-24T09:00:00+01:00\"", "timestamp is in UTC"),
                Arguments.of("/context/registration", "\"annan\"", "registration"),
                Arguments.of("/context/extensions/sid", "\"annat\"", "contextTemplate is copied untouched"),
                Arguments.of("/object/id", "\"https://lms.example/annat\"", "object is the unit"),
                Arguments.of("/result/duration", "\"12\"", "a duration"),
                Arguments.of("/result/success", "false", "success is what the verb says"),
                Arguments.of("/result/completion", "true", "completion only in completed"),
                Arguments.of("/result/score/scaled", "0.7", "the verb agrees with the mastery score"),
                Arguments.of("/result/score/raw", "101", "raw within min and max"),
                Arguments.of(
                        "/context/extensions/" + CONTEXT.replace("/", "~1") + "extensions~1masteryscore",
                        "0.5",
                        "masteryscore as in the launch data"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aSingleFaultIsToldByItsRule(String pointer, String value, String rule) {
        ObjectNode statement = passed();
        int slash = pointer.lastIndexOf('/');
        String parent = pointer.substring(0, slash);
        String name = pointer.substring(slash + 1).replace("~1", "/");
        ((ObjectNode) (parent.isEmpty() ? statement : statement.at(parent))).set(name, JSON.readTree(value));

        assertThat(brokenBy(statement, LAUNCH, List.of(), List.of(of("initialized"))))
                .containsExactly(rule);
    }

    @Test
    void aStatementAsItShouldBeBreaksNothing() {
        assertThat(brokenBy(passed(), LAUNCH, List.of(), List.of(of("initialized"))))
                .isEmpty();
    }

    @Test
    void theOrderOfASessionIsKept() {
        assertThat(brokenBy(passed(), LAUNCH, List.of(), List.of())).containsExactly("initialized comes first");
        assertThat(brokenBy(passed(), LAUNCH, List.of(), List.of(of("initialized"), of("terminated"))))
                .containsExactly("nothing after terminated");
        assertThat(brokenBy(of("initialized"), LAUNCH, List.of(), List.of(of("initialized"))))
                .contains("initialized once a session");
    }

    @Test
    void aResultIsToldOnceForARegistration() {
        assertThat(brokenBy(passed(), LAUNCH, List.of(of("passed")), List.of(of("initialized"))))
                .containsExactly("passed once a registration");
    }

    @Test
    void whoOnlyLooksTellsNothing() {
        assertThat(brokenBy(passed(), launch("Review"), List.of(), List.of(of("initialized"))))
                .containsExactly("only initialized and terminated in Review");
    }

    private static List<String> brokenBy(
            JsonNode statement, Launch launch, List<JsonNode> ofRegistration, List<JsonNode> ofSession) {
        return new StatementRules(launch, ofRegistration, ofSession).brokenBy(statement);
    }

    private static ObjectNode passed() {
        ObjectNode statement = of("passed");
        statement.set("result", JSON.readTree("""
                {"success":true,"duration":"PT12.5S","score":{"scaled":0.9,"raw":90,"min":0,"max":100}}"""));
        ((ObjectNode) statement.at("/context/extensions")).put(CONTEXT + "extensions/masteryscore", 0.8);
        return statement;
    }

    private static ObjectNode of(String verb) {
        return (ObjectNode) JSON.readTree("""
                {"id":"0b7c1f7e-9c1a-4a55-8d7e-0d6a1c2f3b4a","actor":{"account":{"name":"1"}},
                 "verb":{"id":"http://adlnet.gov/expapi/verbs/%1$s","display":{"en-US":"%1$s"}},
                 "object":{"id":"https://lms.example/a"},"timestamp":"2026-11-24T08:00:00.000Z",
                 "context":{"registration":"%2$s","extensions":{"sid":"s"},
                  "contextActivities":{"category":[{"id":"%3$scategories/cmi5"},{"id":"%3$scategories/moveon"}]}}}""".formatted(verb, REGISTRATION, CONTEXT));
    }

    private static Launch launch(String mode) {
        return new Launch(
                JSON.readTree("{\"account\":{\"name\":\"1\"}}"),
                REGISTRATION,
                "https://lms.example/a",
                JSON.readTree("{\"launchMode\":\"" + mode
                        + "\",\"masteryScore\":0.8,\"contextTemplate\":{\"extensions\":{\"sid\":\"s\"}}}"));
    }
}
