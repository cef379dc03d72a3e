package se.kursverk.inspection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;

/** Collects what a package breaks, with places such as {@code gdpr.zip!/imsmanifest.xml:12:3}. */
final class Findings {

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    private final Set<String> told = new HashSet<>();

    /** @param name the package as the user knows it */
    Findings(String name) {
        this.name = name;
    }

    /** The package as a whole. */
    Location whole() {
        return Location.of(Shown.name(name));
    }

    /** A file in the package; the package itself where the path is empty. */
    Location in(String path) {
        return path.isEmpty() ? whole() : Location.of(Shown.name(name) + "!/" + Shown.name(path));
    }

    Location in(String path, int line, int column) {
        return new Location(in(path).file(), line, column);
    }

    Location at(XmlElement element) {
        return in(element.path(), element.line(), element.column());
    }

    void add(Rule rule, Location location, String text) {
        int count = counts.merge(rule, 1, Integer::sum);
        if (count <= Budget.FINDINGS) {
            problems.add(new Problem(rule.id(), rule.severity(), location, text, rule.remedy()));
        }
    }

    /** Tells something about a subject (a path, say) only the first time. */
    void once(Rule rule, String subject, Location location, String text) {
        if (told.add(rule + "\0" + subject)) {
            add(rule, location, text);
        }
    }

    /** Whether a subject was told of by {@link #once}. */
    boolean told(Rule rule, String subject) {
        return told.contains(rule + "\0" + subject);
    }

    /** Whether an error stands on a line. */
    boolean hasAny(Location line) {
        return problems.stream()
                .map(Problem::location)
                .anyMatch(one -> one.file().equals(line.file()) && one.line() == line.line());
    }

    /** Everything by place, and how many more there were of a rule that was broken very often. */
    List<Problem> sorted() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((rule, count) -> {
            if (count > Budget.FINDINGS) {
                all.add(new Problem(
                        rule.id(),
                        rule.severity(),
                        Location.of(Shown.name(name)),
                        "Samma sak på " + (count - Budget.FINDINGS) + " ställen till.",
                        rule.remedy()));
            }
        });
        return all.stream().sorted().distinct().toList();
    }
}
