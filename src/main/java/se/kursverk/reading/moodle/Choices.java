package se.kursverk.reading.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.kursverk.course.Interaction;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Answers that are picked from a list. */
public final class Choices {

    private final Location location;
    private final Problems problems;

    /**
     * @param location of the question
     */
    public Choices(Location location, Problems problems) {
        this.location = location;
        this.problems = problems;
    }

    /**
     * One right answer.
     *
     * @param fixed the letters of those that keep their place
     */
    public Interaction single(List<Answer> answers, boolean shuffle, Set<String> fixed) {
        for (Answer answer : answers) {
            if (answer.partial()) {
                problems.warning(
                        "partial-credit-not-kept",
                        answer.location(),
                        "Alternativet ger " + answer.percent().toPlainString()
                                + " procent av poängen; här ger det inga.",
                        "Kontrollera att det ska räknas som fel.");
            }
        }
        return new Interaction.SingleChoice(choices(answers, fixed, Answer::right), shuffle);
    }

    /** Several right answers, of which each gives its share and each wrong one takes as much. */
    public Interaction multiple(List<Answer> answers, boolean shuffle, Set<String> fixed) {
        List<Answer> all = Answer.withText(answers);
        List<Answer> right =
                all.stream().filter(answer -> answer.percent().signum() > 0).toList();
        List<Answer> wrong =
                all.stream().filter(answer -> answer.percent().signum() <= 0).toList();
        int parts = Math.max(1, right.size());
        if (!right.stream().allMatch(answer -> answer.share(parts, 1))) {
            warning("uneven-shares", "De rätta alternativen ger olika mycket poäng; här ger de lika mycket.");
        }
        if (wrong.stream().allMatch(answer -> answer.percent().signum() == 0)) {
            if (!wrong.isEmpty() && !right.isEmpty()) {
                warning("wrong-not-deducted", "Fel alternativ kostar inget; här tar varje fel bort ett rätt.");
            }
        } else if (!wrong.stream().allMatch(answer -> answer.share(parts, -1))) {
            warning("uneven-deductions", "Fel alternativ kostar annat än ett rätt; här tar varje fel bort ett rätt.");
        }
        return severalRight(answers, shuffle, fixed);
    }

    /** Several right answers of which all and no others must be picked for any points. */
    public Interaction allOrNothing(List<Answer> answers, boolean shuffle, Set<String> fixed) {
        warning("all-or-nothing", "Bara ett helt rätt svar ger poäng; här ger varje rätt alternativ sin del.");
        return severalRight(answers, shuffle, fixed);
    }

    private Interaction severalRight(List<Answer> answers, boolean shuffle, Set<String> fixed) {
        return new Interaction.MultipleChoice(
                choices(answers, fixed, answer -> answer.percent().signum() > 0), shuffle);
    }

    private List<Interaction.SimpleChoice> choices(List<Answer> answers, Set<String> fixed, Predicate<Answer> right) {
        List<Interaction.SimpleChoice> choices = new ArrayList<>();
        for (Answer answer : Answer.withText(answers)) {
            String id = OptionIds.id(choices.size());
            choices.add(new Interaction.SimpleChoice(
                    id,
                    answer.text().blocks(problems),
                    right.test(answer),
                    fixed.contains(id),
                    answer.feedback().optional(problems)));
        }
        return choices;
    }

    private void warning(String code, String text) {
        problems.warning(code, location, text, "Kontrollera att poängen blir som du vill.");
    }
}
