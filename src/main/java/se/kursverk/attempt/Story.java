package se.kursverk.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Scenario;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Situation;

/**
 * Where choices lead in a scenario. {@code story.js} follows the same rules.
 *
 * @param situation where one stands; empty at an end
 * @param end empty while the story goes on
 * @param available the choices that are shown here
 * @param steps the choices made on the way
 */
public record Story(
        Optional<Situation> situation, Optional<Scenario.End> end, List<Choice> available, List<Step> steps) {

    public Story {
        available = List.copyOf(available);
        steps = List.copyOf(steps);
    }

    /**
     * A choice made.
     *
     * @param others what could have been chosen instead
     */
    public record Step(Situation situation, Choice choice, List<Choice> others) {
        public Step {
            others = List.copyOf(others);
        }
    }

    /** The story after some choices; one that is not to be had there ends the road at that point. */
    public static Story follow(Scenario scenario, List<String> chosen) {
        Map<String, Integer> values = new HashMap<>();
        scenario.variables().forEach(variable -> values.put(variable.id(), variable.start()));
        List<Step> steps = new ArrayList<>();
        String at = scenario.start();
        for (String id : chosen) {
            Optional<Situation> situation = scenario.situation(at);
            List<Choice> available = available(situation, values);
            Optional<Choice> choice =
                    available.stream().filter(one -> one.id().equals(id)).findFirst();
            if (choice.isEmpty()) {
                break;
            }
            steps.add(new Step(
                    situation.orElseThrow(),
                    choice.get(),
                    available.stream()
                            .filter(other -> !other.equals(choice.get()))
                            .toList()));
            at = after(scenario, choice.get(), values);
        }
        Optional<Situation> situation = scenario.situation(at);
        return new Story(situation, scenario.end(at), available(situation, values), steps);
    }

    public int points() {
        return steps.stream().mapToInt(step -> step.choice().points()).sum();
    }

    private static List<Choice> available(Optional<Situation> situation, Map<String, Integer> values) {
        return situation.stream()
                .flatMap(one -> one.choices().stream())
                .filter(choice -> choice.condition().holds(values))
                .toList();
    }

    private static String after(Scenario scenario, Choice choice, Map<String, Integer> values) {
        for (Scenario.Variable variable : scenario.variables()) {
            int sum = values.getOrDefault(variable.id(), 0) + choice.effects().getOrDefault(variable.id(), 0);
            values.put(variable.id(), Math.clamp(sum, variable.minimum(), variable.maximum()));
        }
        return choice.transitions().stream()
                .filter(transition -> transition.condition().holds(values))
                .findFirst()
                .orElseThrow()
                .target();
    }
}
