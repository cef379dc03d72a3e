package se.kursverk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kursverk.course.CompletionRule;
import se.kursverk.course.Fingerprint;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Quiz;
import se.kursverk.course.Review;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario;
import tools.jackson.databind.JsonNode;

final class CompletionCasesTests {

    private static final String FILE = "completion.json";
    private static final RichText TEXT =
            new RichText("x", Parser.builder().build().parse("x"));

    @TestFactory
    Stream<DynamicTest> eventsGiveTheReportInJava() {
        return Cases.inJava(FILE, "completion", one -> {
            Completion completion = new Completion(Cases.elements(one.get("modules"))
                    .map(CompletionCasesTests::module)
                    .toList());
            Progress progress = Progress.EMPTY;
            for (JsonNode event : one.get("events")) {
                progress = completion.after(progress, event(event));
            }
            Report report = completion.report(progress);
            assertThat(report.status().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(one.get("status").asString());
            assertThat(report.score().map(QuizScore::hundredths)).isEqualTo(Cases.number(one.get("score")));
            assertThat(report.progress()).isEqualTo(one.get("progress").asInt());
        });
    }

    @TestFactory
    Stream<DynamicTest> eventsGiveTheReportInThePlayer() {
        return Cases.inThePlayer(FILE, "completion", (one, answer) -> {
            assertThat(answer.get("status")).isEqualTo(one.get("status"));
            assertThat(answer.get("score")).isEqualTo(one.get("score"));
            assertThat(answer.get("progress")).isEqualTo(one.get("progress"));
        });
    }

    private static Event event(JsonNode event) {
        String module = event.get("module").asString();
        return switch (event.get("type").asString()) {
            case "page-read" -> new Event.PageRead(module, event.get("page").asString());
            case "end-reached" -> new Event.EndReached(module, event.get("end").asString());
            case "quiz-finished" ->
                new Event.QuizFinished(module, new QuizScore(event.get("score").asInt()));
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private static Module module(JsonNode module) {
        OptionalInt attempts = Cases.number(module.get("attempts")).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
        return new Module(
                module.get("id").asString(),
                "Modul",
                "Modul.",
                List.of("pröva"),
                5,
                List.of("alla"),
                Locale.of("sv"),
                "1.0.0",
                new CompletionRule(module.get("mastery").asInt(), attempts),
                List.of(),
                Optional.<Review>empty(),
                new Lesson(Cases.strings(module.get("pages")).stream()
                        .map(id -> new Lesson.Page(id, id, List.of()))
                        .toList()),
                new Quiz(List.of()),
                new Scenario(
                        "Scenario",
                        TEXT,
                        List.of(),
                        "start",
                        List.of(),
                        Cases.strings(module.get("ends")).stream()
                                .map(id -> new Scenario.End(id, id, Scenario.Outcome.GOOD, TEXT))
                                .toList()),
                List.of(),
                List.of(),
                new Fingerprint(module.get("fingerprint").asString()));
    }
}
