package se.kursverk.cli;

import java.util.Locale;
import se.kursverk.problem.Problem;

/** A problem as JSON. */
record ProblemLine(String file, int line, int column, String code, String severity, String text, String remedy) {

    static ProblemLine of(Problem problem) {
        return new ProblemLine(
                problem.location().file(),
                problem.location().line(),
                problem.location().column(),
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.text(),
                problem.remedy());
    }
}
