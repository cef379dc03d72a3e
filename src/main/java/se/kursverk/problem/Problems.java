package se.kursverk.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every mistake of one reading, so that all of them are reported at once. Not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public void error(String code, Location location, String text, String remedy) {
        add(new Problem(code, Severity.ERROR, location, text, remedy));
    }

    public void warning(String code, Location location, String text, String remedy) {
        add(new Problem(code, Severity.WARNING, location, text, remedy));
    }

    public void note(String code, Location location, String text, String remedy) {
        add(new Problem(code, Severity.NOTE, location, text, remedy));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Everything found, by file, line, column and code. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
