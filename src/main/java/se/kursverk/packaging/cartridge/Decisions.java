package se.kursverk.packaging.cartridge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Scenario;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Situation;

/**
 * The situations of a scenario that can be asked as a question, and those that cannot.
 *
 * @param asked with one choice that has more points than every other
 */
public record Decisions(List<Situation> asked, List<Situation> leftOut) {

    /** Sorts the situations of a scenario. */
    public static Decisions of(Scenario scenario) {
        return scenario.situations().stream()
                .collect(Collectors.teeing(
                        Collectors.filtering(situation -> best(situation).isPresent(), Collectors.toList()),
                        Collectors.filtering(situation -> best(situation).isEmpty(), Collectors.toList()),
                        Decisions::new));
    }

    /** The choice with the most points, unless it shares them or stands alone. */
    public static Optional<Choice> best(Situation situation) {
        List<Choice> choices = situation.choices();
        int most = choices.stream().mapToInt(Choice::points).max().orElse(0);
        Stream<Choice> best = choices.stream().filter(choice -> choice.points() == most);
        List<Choice> leaders = best.toList();
        return choices.size() > 1 && leaders.size() == 1 ? Optional.of(leaders.getFirst()) : Optional.empty();
    }
}
