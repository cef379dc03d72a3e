package se.kursverk.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Severity;

/** Every problem on a line of its own, and how many there were. */
final class ProblemList {

    private final Surroundings surroundings;
    private final List<Problem> problems;

    ProblemList(Surroundings surroundings, List<Problem> problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    void print(PrintStream out) {
        problems.forEach(problem -> out.println(surroundings.display(problem)));
        if (!problems.isEmpty()) {
            out.println(summary(problems));
        }
    }

    /** Such as {@code 2 fel och 1 varning.} */
    static String summary(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = (int) problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (number > 0) {
                parts.add(
                        switch (severity) {
                            case ERROR -> number + " fel";
                            case WARNING -> Words.count(number, "varning", "varningar");
                            case NOTE -> Words.count(number, "upplysning", "upplysningar");
                        });
            }
        }
        return String.join(", ", parts) + ".";
    }
}
