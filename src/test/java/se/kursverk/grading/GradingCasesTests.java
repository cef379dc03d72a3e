package se.kursverk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

final class GradingCasesTests {

    private static final String FILE = "grading.json";

    @TestFactory
    Stream<DynamicTest> itemsAreGradedInJava() {
        return Cases.inJava(FILE, "items", one -> {
            Outcome outcome = Grader.grade(ItemReader.read(one.get("item")), Cases.strings(one.get("response")));
            check(
                    one,
                    outcome.units(),
                    outcome.maxUnits(),
                    outcome.result().name().toLowerCase(Locale.ROOT));
        });
    }

    @TestFactory
    Stream<DynamicTest> itemsAreGradedInThePlayer() {
        return Cases.inThePlayer(
                FILE,
                "items",
                (one, answer) -> check(
                        one,
                        answer.get("units").asLong(),
                        answer.get("maxUnits").asLong(),
                        answer.get("result").asString()));
    }

    @TestFactory
    Stream<DynamicTest> quizzesAreScoredInJava() {
        return Cases.inJava(FILE, "quizzes", one -> {
            QuizScore score = QuizScore.of(Cases.elements(one.get("outcomes"))
                    .map(GradingCasesTests::outcome)
                    .toList());
            assertThat(score.hundredths()).isEqualTo(one.get("hundredths").asInt());
            assertThat(score.raw()).isEqualTo(one.get("raw").asString());
        });
    }

    @TestFactory
    Stream<DynamicTest> quizzesAreScoredInThePlayer() {
        return Cases.inThePlayer(FILE, "quizzes", (one, answer) -> {
            assertThat(answer.get("hundredths")).isEqualTo(one.get("hundredths"));
            assertThat(answer.get("raw")).isEqualTo(one.get("raw"));
        });
    }

    private static void check(JsonNode one, long units, long maxUnits, String result) {
        int points = one.get("item").get("points").asInt();
        Share share = Share.of(one.get("share"));
        assertThat(units).as("units").isEqualTo(share.units(points));
        assertThat(maxUnits).as("maxUnits").isEqualTo(share.maxUnits(points));
        assertThat(result).isEqualTo(one.get("result").asString());
    }

    private static Outcome outcome(JsonNode one) {
        Share share = Share.of(one.get("share"));
        return share.parts() == 0
                ? Outcome.UNSCORED
                : Outcome.share(one.get("points").asInt(), share.right(), share.parts());
    }
}
