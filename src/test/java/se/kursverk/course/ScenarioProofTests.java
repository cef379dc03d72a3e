package se.kursverk.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Comparison;
import se.kursverk.course.Scenario.Condition;
import se.kursverk.course.Scenario.End;
import se.kursverk.course.Scenario.Operator;
import se.kursverk.course.Scenario.Outcome;
import se.kursverk.course.Scenario.Situation;
import se.kursverk.course.Scenario.Transition;
import se.kursverk.course.Scenario.Variable;
import se.kursverk.course.ScenarioProof.Finding;

class ScenarioProofTests {

    private static final End GOOD = new End("gott", "Gott", Outcome.GOOD, text("Det gick bra."));
    private static final End POOR = new End("illa", "Illa", Outcome.POOR, text("Det gick illa."));
    private static final Variable TRUST = new Variable("tillit", 1, 0, 2);

    @Test
    void aSoundScenarioTellsItsScoresAndLengths() {
        ScenarioProof proof = prove(
                situation("a", choice("ratt", 2, "b"), choice("fel", 0, "illa")),
                situation("b", choice("ratt", 3, "gott"), choice("fel", -1, "illa")));

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.sound()).isTrue();
        assertThat(proof.states()).isEqualTo(2);
        assertThat(proof.bestScore()).hasValue(5);
        assertThat(proof.worstScore()).hasValue(0);
        assertThat(proof.fewestDecisions()).hasValue(1);
        assertThat(proof.mostDecisions()).hasValue(2);
    }

    @Test
    void aLoopWithAWayOutThatGivesNoPointsIsSound() {
        ScenarioProof proof = prove(
                situation("a", choice("fram", 1, "b"), choice("ge-upp", 0, "illa")),
                situation("b", choice("tillbaka", -1, "a"), choice("klart", 1, "gott")));

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.bestScore()).hasValue(2);
        assertThat(proof.worstScore()).hasValue(0);
        assertThat(proof.mostDecisions()).isEmpty();
    }

    @Test
    void aLoopThatOnlyCostsHasNoWorstScore() {
        ScenarioProof proof =
                prove(situation("a", choice("om", -1, "a"), choice("ratt", 1, "gott"), choice("fel", 0, "illa")));

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.bestScore()).hasValue(1);
        assertThat(proof.worstScore()).isEmpty();
    }

    @Test
    void aLoopThatGivesPointsIsFound() {
        ScenarioProof proof = prove(
                situation("a", choice("fram", 2, "b"), choice("fel", 0, "illa")),
                situation("b", choice("tillbaka", -1, "a"), choice("ratt", 0, "gott")));

        assertThat(proof.findings()).singleElement().isInstanceOf(Finding.EndlessPoints.class);
        assertThat(proof.bestScore()).isEmpty();
    }

    @Test
    void aSituationAndAnEndThatNothingLeadsToAreFound() {
        Scenario scenario = scenario(
                List.of(),
                List.of(GOOD, POOR, new End("annat", "Annat", Outcome.MIXED, text("Annat."))),
                situation("a", choice("ratt", 1, "gott"), choice("fel", 0, "illa")),
                situation("b", choice("annat", 1, "annat")));

        assertThat(ScenarioProof.of(scenario).findings())
                .containsExactly(new Finding.UnreachableSituation("b"), new Finding.UnreachableEnd("annat"));
    }

    @Test
    void aChoiceWhoseConditionNeverHoldsIsFound() {
        Choice never = choice("aldrig", 0, Map.of(), when("tillit", Operator.MORE, 2), to("gott"));

        assertThat(proveWith(TRUST, situation("a", choice("ratt", 1, "gott"), choice("fel", 0, "illa"), never))
                        .findings())
                .containsExactly(new Finding.ChoiceNeverShown("a", "aldrig"));
    }

    @Test
    void aStateInWhichNothingCanBeChosenIsADeadEnd() {
        Choice onlyWithTrust = choice("ratt", 1, Map.of(), when("tillit", Operator.AT_LEAST, 1), to("gott"));
        Choice loses = choice("slosa", 0, Map.of("tillit", -2), Condition.ALWAYS, to("b"));

        assertThat(proveWith(
                                TRUST,
                                situation("a", loses, choice("vidare", 0, "b"), choice("fel", 0, "illa")),
                                situation("b", onlyWithTrust))
                        .findings())
                .containsExactly(new Finding.DeadEnd("b", Map.of("tillit", 0)));
    }

    @Test
    void aLoopWithoutAWayOutIsFoundOnceForEachSituation() {
        assertThat(prove(
                                situation(
                                        "a", choice("ratt", 1, "gott"), choice("fel", 0, "illa"), choice("in", 0, "b")),
                                situation("b", choice("fram", 0, "c")),
                                situation("c", choice("tillbaka", 0, "b")))
                        .findings())
                .containsExactly(new Finding.NoWayOut("b", Map.of()), new Finding.NoWayOut("c", Map.of()));
    }

    @Test
    void twoEndsThatDifferInNameOnlyAreOneEnd() {
        Scenario scenario = scenario(
                List.of(),
                List.of(GOOD, new End("ocksa-gott", "Också gott", Outcome.POOR, GOOD.text())),
                situation("a", choice("ratt", 1, "gott"), choice("fel", 0, "ocksa-gott")));

        assertThat(ScenarioProof.of(scenario).findings()).containsExactly(new Finding.EndsAlike());
    }

    @Test
    void theFirstTransitionThatHoldsIsTakenAfterTheEffects() {
        Choice raise = choice(
                "hoj",
                0,
                Map.of("tillit", 5),
                Condition.ALWAYS,
                new Transition(when("tillit", Operator.EQUAL, 2), "gott"),
                to("illa"));

        assertThat(proveWith(TRUST, situation("a", raise)).findings())
                .containsExactly(new Finding.UnreachableEnd("illa"), new Finding.EndsAlike());
    }

    @Test
    void moreStatesThanCanBeExploredAreNotProven() {
        List<Variable> variables = List.of(new Variable("x", 0, 0, 200), new Variable("y", 0, 0, 200));
        Scenario scenario = scenario(
                variables,
                List.of(GOOD, POOR),
                situation(
                        "a",
                        choice("x", 0, Map.of("x", 1), Condition.ALWAYS, to("a")),
                        choice("y", 0, Map.of("y", 1), Condition.ALWAYS, to("a")),
                        choice("ratt", 0, "gott"),
                        choice("fel", 0, "illa")));

        ScenarioProof proof = ScenarioProof.of(scenario);
        assertThat(proof.findings()).containsExactly(new Finding.TooManyStates());
        assertThat(proof.bestScore()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aReferenceToNothingIsABugOfTheCaller() {
        assertThatThrownBy(() -> prove(situation("a", choice("ut", 0, "ingenstans"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ingenstans");
    }

    private static ScenarioProof prove(Situation... situations) {
        return ScenarioProof.of(scenario(List.of(), List.of(GOOD, POOR), situations));
    }

    private static ScenarioProof proveWith(Variable variable, Situation... situations) {
        return ScenarioProof.of(scenario(List.of(variable), List.of(GOOD, POOR), situations));
    }

    private static Scenario scenario(List<Variable> variables, List<End> ends, Situation... situations) {
        return new Scenario("Prov", text("Början."), variables, "a", List.of(situations), ends);
    }

    private static Situation situation(String id, Choice... choices) {
        return new Situation(id, "Nu", "Här", "Du", text(id), List.of(choices));
    }

    private static Choice choice(String id, int points, String target) {
        return choice(id, points, Map.of(), Condition.ALWAYS, to(target));
    }

    private static Choice choice(
            String id, int points, Map<String, Integer> effects, Condition condition, Transition... transitions) {
        return new Choice(id, text(id), text("Så."), text("Gör så."), points, effects, condition, List.of(transitions));
    }

    private static Transition to(String target) {
        return new Transition(Condition.ALWAYS, target);
    }

    private static Condition when(String variable, Operator operator, int value) {
        return new Condition(List.of(new Comparison(variable, operator, value)));
    }

    private static RichText text(String text) {
        return new RichText(text, new Document());
    }
}
