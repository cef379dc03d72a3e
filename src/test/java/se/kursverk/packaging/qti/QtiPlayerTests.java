package se.kursverk.packaging.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.browser.Chromium;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.TestCourses;
import se.kursverk.grading.Grader;
import se.kursverk.grading.Outcome;
import se.kursverk.packaging.qti.Qti3Player.Outcomes;

/** Every kind of item in a player that others wrote: shown, answered, scored as we score. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QtiPlayerTests {

    private static final Module MODULE = TestCourses.module();
    private static final double HAIR = 1e-9;

    private final List<Qti3Player> players = new ArrayList<>();

    @BeforeAll
    void start(Browser browser) throws IOException {
        players.add(new Qti3Player(browser));
    }

    @AfterAll
    void stop() {
        players.forEach(Qti3Player::close);
    }

    private Qti3Player player() {
        return players.getFirst();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("kontrollera-lagrum", "a"),
                answer("kontrollera-lagrum", "b"),
                answer("uppgifter", "a", "b"),
                answer("uppgifter", "a"),
                answer("uppgifter", "a", "b", "c"),
                answer("uppgifter", "a", "c"),
                answer("uppgifter", "c", "d"),
                answer("alltid-sant", "false"),
                answer("alltid-sant", "true"),
                answer("ordet-for-det", "Gallring"),
                answer("ordet-for-det", "  att   GALLRA "),
                answer("ordet-for-det", "gall"),
                answer("andel-fel", "2.5"),
                answer("andel-fel", "2.4"),
                answer("andel-fel", "2.6"),
                answer("andel-fel", "2.61"),
                answer("para-ihop", "s1 t1", "s2 t2"),
                answer("para-ihop", "s1 t1", "s2 t1"),
                answer("para-ihop", "s1 t3", "s2 t1"),
                answer("ratt-ordning", "a", "b", "c"),
                answer("ratt-ordning", "c", "a", "b"),
                answer("ratt-ordning", "a", "c", "b"),
                answer("ratt-ordning", "c", "b", "a"),
                answer("luckor", "g1 w1", "g2 w2"),
                answer("luckor", "g1 w1", "g2 w3"),
                answer("luckor", "g1 w2", "g2 w1"),
                answer("listor", "g1 a", "g2 b"),
                answer("listor", "g1 a", "g2 a"),
                answer("listor", "g1 b", "g2 a"));
    }

    private static Arguments answer(String item, String... response) {
        return Arguments.of(item, List.of(response));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsWorthInThePlayerWhatItIsWorthToUs(String id, List<String> response) {
        Item item = item(id);

        player().show(xml(item), values(item.interaction(), response));
        Outcomes outcomes = player().end();

        Outcome ours = Grader.grade(item, response);
        assertThat(outcomes.score()).isCloseTo(ours.units() / (double) Outcome.UNIT, within(HAIR));
        assertThat(player().errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemThatNobodyAnsweredIsWorthNothing(Item item) {
        player().show(xml(item));

        assertThat(player().end().score()).isZero();
        assertThat(player().errors()).isEmpty();
    }

    /** All but things to put in order: those that nobody moved are an answer, that in which they were shown. */
    static List<Item> items() {
        return MODULE.quiz().items().stream()
                .filter(item -> !(item.interaction() instanceof Interaction.Order))
                .toList();
    }

    @Test
    void sharesOfThirdsAndSeventhsAddUpToTheWhole() {
        for (int parts : List.of(3, 7)) {
            Item item = manyGaps(parts);
            List<String> right = Stream.iterate(1, number -> number + 1)
                    .limit(parts)
                    .map(number -> "g" + number + " w" + number)
                    .toList();
            player().show(xml(item), values(item.interaction(), right));
            assertThat(player().end().score()).isEqualTo(1);

            player().show(xml(item), values(item.interaction(), right.subList(1, parts)));
            assertThat(player().end().score()).isCloseTo((parts - 1) / (double) parts, within(HAIR));
        }
    }

    @Test
    void whatIsSaidDependsOnTheOptionAndOnTheAnswer() {
        Item item = item("kontrollera-lagrum");

        player().show(xml(item));
        player().page().getByText("Slår upp paragrafen").click();
        assertThat(player().end().feedback()).containsExactly("c_a", "correct", "general");
        assertThat(player().page().locator("body").innerText())
                .contains("Ja. Lagtexten är originalet.", "Just så.", "Den som använder svaret ansvarar för det.")
                .doesNotContain("Läs sidan en gång till.", "Tjänsten kan bekräfta sitt eget fel.");

        player().show(xml(item));
        player().page().getByText("Frågar tjänsten").click();
        assertThat(player().end().feedback()).containsExactly("c_b", "incorrect", "general");
        assertThat(player().page().locator("body").innerText())
                .contains("Tjänsten kan bekräfta sitt eget fel.", "Läs sidan en gång till.")
                .doesNotContain("Just så.");
    }

    @Test
    void whatIsTypedIsScored() {
        Item item = item("ordet-for-det");

        player().show(xml(item));
        player().page().locator("input[type=text]").fill("GALLRING ");
        player().page().keyboard().press("Tab");
        assertThat(player().end().score()).isEqualTo(1);
    }

    @Test
    void theHintIsFolded() {
        Item item = item("kontrollera-lagrum");

        player().show(xml(item));
        assertThat(player().page().getByText("Var finns lagtexten?").isVisible())
                .isFalse();
        player().page().getByText("Ledtråd").click();
        assertThat(player().page().getByText("Var finns lagtexten?").isVisible())
                .isTrue();
    }

    @Test
    void theModelAnswerIsShownWhateverWasWritten() {
        Item item = item("egna-ord");

        player().show(xml(item), Map.of("RESPONSE", "Jag vet inte."));
        assertThat(player().end().feedback()).containsExactly("model_answer");
        assertThat(player().page().locator("body").innerText())
                .contains("Den räknar ut vad som är sannolikt, inte vad som är sant.");
    }

    private static Item item(String id) {
        return MODULE.quiz().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String xml(Item item) {
        return new String(new ItemFile(MODULE, item, Dialect.V3_0).content().bytes(), UTF_8);
    }

    private static Item manyGaps(int parts) {
        List<Interaction.Option> words = new ArrayList<>();
        List<Interaction.GapMatch.Gap> gaps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= parts; number++) {
            words.add(new Interaction.Option("w" + number, TestCourses.text("ord " + number)));
            gaps.add(new Interaction.GapMatch.Gap("g" + number, "w" + number));
            text.append("[[g").append(number).append("]] ");
        }
        return TestCourses.item(
                "manga",
                "Fyll.",
                new Interaction.GapMatch(TestCourses.text(text.toString()), words, gaps, false),
                Feedback.NONE,
                1);
    }

    /** Our response as the standard has it. */
    private static Map<String, Object> values(Interaction interaction, List<String> response) {
        return switch (interaction) {
            case Interaction.SingleChoice any -> Map.of("RESPONSE", "c_" + response.getFirst());
            case Interaction.MultipleChoice any -> Map.of("RESPONSE", prefixed(response));
            case Interaction.Order any -> Map.of("RESPONSE", prefixed(response));
            case Interaction.TrueFalse any -> Map.of("RESPONSE", response.getFirst());
            case Interaction.TextEntry any -> Map.of("RESPONSE", response.getFirst());
            case Interaction.Numeric any -> Map.of("RESPONSE", response.getFirst());
            case Interaction.ExtendedText any -> Map.of("RESPONSE", response.getFirst());
            case Interaction.Match any ->
                Map.of(
                        "RESPONSE",
                        response.stream()
                                .map(pair -> "s_" + pair.replace(" ", " t_"))
                                .toList());
            case Interaction.GapMatch any ->
                Map.of(
                        "RESPONSE",
                        response.stream()
                                .map(pair -> pair.split(" ", -1))
                                .map(pair -> "w_" + pair[1] + " g_" + pair[0])
                                .toList());
            case Interaction.InlineChoice any -> {
                Map<String, Object> lists = new LinkedHashMap<>();
                response.stream()
                        .map(pair -> pair.split(" ", -1))
                        .forEach(pair -> lists.put("RESPONSE_" + pair[0], "c_" + pair[1]));
                yield lists;
            }
        };
    }

    private static List<String> prefixed(List<String> options) {
        return options.stream().map(option -> "c_" + option).toList();
    }
}
