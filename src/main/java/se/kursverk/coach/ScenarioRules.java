package se.kursverk.coach;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;
import se.kursverk.course.Scenario;
import se.kursverk.course.ScenarioProof;

/** Rules about how much there is to decide in a scenario, and whether form gives the best choice away. */
final class ScenarioRules {

    /** Fewer leave no room for a mistake to have consequences and to be mended. */
    private static final int MIN_DECISIONS = 4;

    /** Well, badly, and what most of us do. */
    private static final int MIN_ENDS = 3;

    private ScenarioRules() {}

    static void check(ModuleText module, Findings findings) {
        Scenario scenario = module.module().scenario();
        Place whole = module.whole(Part.SCENARIO);
        OptionalInt decisions = ScenarioProof.of(scenario).mostDecisions();
        if (decisions.isPresent() && decisions.getAsInt() < MIN_DECISIONS) {
            findings.add(
                    Rule.SCENARIO_DECISIONS, whole, "Den längsta vägen har bara " + decisions.getAsInt() + " val.");
        }
        if (scenario.ends().size() < MIN_ENDS) {
            findings.add(
                    Rule.SCENARIO_ENDS,
                    whole,
                    "Scenariot har bara " + scenario.ends().size() + " slut.");
        }
        Ranking ranking = new Ranking();
        for (Scenario.Situation situation : scenario.situations()) {
            if (situation.choices().size() == 1) {
                findings.add(
                        Rule.SCENARIO_CHOICES,
                        Place.of(module.module().id(), Part.SCENARIO, situation.id()),
                        "I situationen ”" + situation.id() + "” finns inget att välja mellan.");
            }
            rank(situation.choices(), ranking);
        }
        patterns(ranking, whole, findings);
    }

    private static void rank(List<Scenario.Choice> choices, Ranking ranking) {
        int most = choices.stream().mapToInt(Scenario.Choice::points).max().orElse(0);
        List<Integer> best = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).points() == most)
                .boxed()
                .toList();
        if (best.size() == 1 && choices.size() > 1) {
            ranking.add(
                    best.getFirst(),
                    choices.stream()
                            .map(choice -> PlainText.line(choice.text()).length())
                            .toList());
        }
    }

    private static void patterns(Ranking ranking, Place scenario, Findings findings) {
        OptionalInt crowded = ranking.crowded();
        if (crowded.isPresent()) {
            int position = crowded.getAsInt();
            findings.add(
                    Rule.SCENARIO_PATTERN,
                    scenario,
                    "Valet med mest poäng står på plats " + (position + 1) + " i " + ranking.at(position) + " av "
                            + ranking.size() + " situationer.");
        } else if (ranking.longestTooOften()) {
            findings.add(
                    Rule.SCENARIO_PATTERN,
                    scenario,
                    "Valet med mest poäng är längst i " + ranking.longest() + " av " + ranking.size()
                            + " situationer.");
        }
    }
}
