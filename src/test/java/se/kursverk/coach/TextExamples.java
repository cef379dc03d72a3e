package se.kursverk.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kursverk.course.Exemption;
import se.kursverk.course.Lesson;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;
import se.kursverk.course.Review;
import se.kursverk.course.Source;

/** What breaks the rules about lessons, scenarios and sources. */
final class TextExamples {

    private TextExamples() {}

    static Example scenarioDecisions() {
        return new Example(
                Draft.ofScenario(Draft.story(3, number -> List.of("Ringa", "Skriva"), 3)),
                Draft.ofScenario(Draft.story(3, number -> List.of("Ringa", "Skriva"), 4)),
                "");
    }

    static Example scenarioEnds() {
        return new Example(
                Draft.ofScenario(Draft.story(2, number -> List.of("Ringa", "Skriva"), 4)),
                Draft.ofScenario(Draft.story(3, number -> List.of("Ringa", "Skriva"), 4)),
                "");
    }

    static Example scenarioChoices() {
        return new Example(
                Draft.ofScenario(Draft.story(3, number -> number == 2 ? List.of("Ringa") : List.of("Ringa", "Gå"), 4)),
                Draft.ofScenario(Draft.story(3, number -> List.of("Ringa", "Gå"), 4)),
                "s2");
    }

    static Example scenarioPattern() {
        List<String> first = List.of("*Ringa", "Skriva", "Vänta");
        List<String> last = List.of("Skriva", "Vänta", "*Ringa");
        return new Example(
                Draft.ofScenario(Draft.story(3, number -> last, 4)),
                Draft.ofScenario(Draft.story(3, number -> number % 2 == 0 ? first : last, 4)),
                "");
    }

    static Example lessonWords() {
        return new Example(Draft.ofText(words(599)), Draft.ofText(words(600)), "");
    }

    static Example lessonPages() {
        return new Example(Draft.of(pages(6)), Draft.of(pages(5)), "");
    }

    static Example pageLix() {
        return new Example(
                Draft.ofText("Kommunens förvaltningar upphandlar digitala tjänster. ".repeat(12)),
                Draft.ofText("Vi köper in it. Det gör vi ofta. ".repeat(12)),
                "sida");
    }

    static Example sentenceLength() {
        return new Example(
                Draft.ofText("Du " + "läser och ".repeat(15) + "vilar."),
                Draft.ofText("Du " + "läser och ".repeat(7) + "vilar. Du " + "läser och ".repeat(7) + "vilar."),
                "sida");
    }

    static Example wordLength() {
        return new Example(
                Draft.ofText("Be om en dataskyddskonsekvensbedömning."),
                Draft.ofText("Be någon bedöma följderna."),
                "sida");
    }

    static Example abbreviation() {
        return new Example(
                Draft.ofText("Se vad OSL kräver."),
                Draft.ofText("Se vad offentlighets- och sekretesslagen (OSL) kräver."),
                "sida");
    }

    static Example termUndefined() {
        return new Example(
                Draft.ofText("Det kallas **inbäddning**."), Draft.ofText("Det kallas **hallucination**."), "sida");
    }

    static Example sentenceTwice() {
        Draft other =
                Draft.ofText("Fråga alltid **chefen** innan du skickar något.").named("annan");
        return new Example(
                Draft.ofText("Det är sant. Fråga alltid chefen innan du\nskickar något."),
                Draft.ofText("Det är sant. Fråga chefen innan du skickar något."),
                "sida",
                List.of(other));
    }

    static Example sourcesMissing() {
        return new Example(Draft.ofItems().restingOn(), Draft.ofItems(), "");
    }

    static Example lawWithoutSource() {
        Draft draft = Draft.ofText("Enligt skollagen ska undervisningen vila på vetenskap.");
        Source law = new Source(
                "skollag",
                "Skollag (2010:800), 1 kap.",
                "Sveriges riksdag",
                Optional.empty(),
                Optional.of("SFS 2010:800"),
                LocalDate.of(2010, 6, 23));
        return new Example(draft, draft.restingOn(law), "sida");
    }

    static Example reviewMissing() {
        return new Example(Draft.ofItems().reviewed(Optional.empty()), Draft.ofItems(), "");
    }

    static Example reviewOverdue() {
        return new Example(
                Draft.ofItems().reviewed(review(Draft.TODAY.minusDays(1))),
                Draft.ofItems().reviewed(review(Draft.TODAY)),
                "reviewed/next");
    }

    static Example exceptionUnknown() {
        return new Example(
                Draft.ofItems().except(exemption("quiz-itmes")),
                Draft.ofItems().except(exemption("quiz-items")),
                "exceptions/quiz-itmes");
    }

    static Example exceptionUnneeded() {
        return new Example(
                Draft.ofItems().except(exemption("sources-missing")),
                Draft.ofItems().restingOn().except(exemption("sources-missing")),
                "exceptions/sources-missing");
    }

    private static Exemption exemption(String rule) {
        return new Exemption(Place.of("utkast", Part.DESCRIPTION), rule, "Det är ett utkast.");
    }

    private static Optional<Review> review(LocalDate next) {
        return Optional.of(new Review(Draft.TODAY.minusMonths(6), "redaktionen", next));
    }

    private static String words(int count) {
        return Stream.generate(() -> "ord").limit(count).collect(Collectors.joining(". "));
    }

    private static Lesson.Page[] pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Draft.page("sida-" + number, "Text."))
                .toArray(Lesson.Page[]::new);
    }
}
