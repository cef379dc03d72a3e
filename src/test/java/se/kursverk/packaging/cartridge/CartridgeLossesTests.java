package se.kursverk.packaging.cartridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses.Loss;

/** What no file of a plain cartridge says. */
class CartridgeLossesTests {

    @Test
    void everyModuleLosesItsScenarioAndItsRuleOfCompletionAndKeepsItsLesson() {
        assertThat(ofModule(TestCourses.module())).containsExactly(Aspect.SCENARIO, Aspect.COMPLETION);
    }

    @Test
    void itemsOfTypesThatTheProfileLacksAreLostWhole() {
        assertThat(losses(TestCourses.module()).filter(loss -> loss.aspect() == Aspect.ITEM))
                .extracting(loss -> loss.itemId().orElseThrow())
                .containsExactly("andel-fel", "para-ihop", "ratt-ordning", "luckor", "listor");
    }

    @Test
    void anItemThatHasEverythingLosesWhatTheProfileHasNoPlaceFor() {
        assertThat(of(TestCourses.module(), "kontrollera-lagrum"))
                .containsExactlyInAnyOrder(
                        Aspect.HINT,
                        Aspect.COMPETENCE,
                        Aspect.DIFFICULTY,
                        Aspect.PAGE,
                        Aspect.OPTION_FEEDBACK,
                        Aspect.CORRECT_FEEDBACK);
    }

    @Test
    void aPlainItemLosesNothing() {
        assertThat(of(TestCourses.module(), "alltid-sant")).isEmpty();
        assertThat(of(TestCourses.module(), "ordet-for-det")).isEmpty();
        assertThat(of(TestCourses.module(), "egna-ord")).isEmpty();
    }

    @Test
    void severalRightOptionsGiveAllOrNothing() {
        assertThat(of(TestCourses.module(), "uppgifter")).containsExactly(Aspect.PARTIAL_CREDIT);
    }

    @Test
    void feedbackToARightAnswerIsKeptWhereTheRightOptionSaysNothingItself() {
        assertThat(of(trueFalse(Optional.empty()), "x")).isEmpty();
        assertThat(of(trueFalse(Optional.of("Ja.")), "x"))
                .containsExactly(Aspect.OPTION_FEEDBACK, Aspect.CORRECT_FEEDBACK);
    }

    @Test
    void onlyPointsBeyondWhatTheProfileKnowsAreLost() {
        assertThat(of(withPoints(99), "x")).isEmpty();
        assertThat(of(withPoints(100), "x")).containsExactly(Aspect.POINTS);
    }

    private static Module withPoints(int points) {
        return TestCourses.withItems(List.of(TestCourses.item(
                "x",
                "Är det sant?",
                new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()),
                Feedback.NONE,
                points)));
    }

    private static Module trueFalse(Optional<String> ofRightOption) {
        Item item = TestCourses.item(
                "x",
                "Är det sant?",
                new Interaction.TrueFalse(
                        true, ofRightOption.map(TestCourses::text), Optional.of(TestCourses.text("Nej."))),
                new Feedback(Optional.of(TestCourses.text("Just det.")), Optional.empty(), Optional.empty()),
                1);
        return TestCourses.withItems(List.of(item));
    }

    private static List<Aspect> of(Module module, String item) {
        return losses(module)
                .filter(loss -> loss.itemId().equals(Optional.of(item)))
                .map(Loss::aspect)
                .toList();
    }

    private static List<Aspect> ofModule(Module module) {
        return losses(module)
                .filter(loss -> loss.itemId().isEmpty())
                .map(Loss::aspect)
                .toList();
    }

    private static Stream<Loss> losses(Module module) {
        return CartridgeLosses.of(Selection.of(module), "cc11").all().stream();
    }
}
