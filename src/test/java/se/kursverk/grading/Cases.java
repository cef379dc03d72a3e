package se.kursverk.grading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables under {@code src/test/resources/cases/} and the two programs that they run against. */
final class Cases {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Cases() {}

    /** What one case must give, and does give. */
    interface Check {
        void check(JsonNode one);
    }

    /** What one case must give, and what the player made of it. */
    interface PlayerCheck {
        void check(JsonNode one, JsonNode answer);
    }

    static Stream<DynamicTest> inJava(String file, String kind, Check check) {
        return read(file, kind).stream().map(one -> DynamicTest.dynamicTest(name(one), () -> check.check(one)));
    }

    static Stream<DynamicTest> inThePlayer(String file, String kind, PlayerCheck check) {
        List<JsonNode> cases = read(file, kind);
        JsonNode answers = JSON.readTree(Node.run(
                Path.of("src", "test", "js", "run-cases.js").toString(),
                kind,
                FOLDER.resolve(file).toString()));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            JsonNode one = cases.get(i);
            JsonNode answer = answers.get(i);
            tests.add(DynamicTest.dynamicTest(name(one), () -> check.check(one, answer)));
        }
        return tests.stream();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> strings(JsonNode array) {
        return elements(array).map(JsonNode::asString).toList();
    }

    /** A number, or empty where the table says {@code null}. */
    static Optional<Integer> number(JsonNode value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asInt());
    }

    private static List<JsonNode> read(String file, String kind) {
        JsonNode table = JSON.readTree(FOLDER.resolve(file).toFile());
        return elements(table.isArray() ? table : table.get(kind)).toList();
    }

    private static String name(JsonNode one) {
        return one.get("name").asString();
    }
}
