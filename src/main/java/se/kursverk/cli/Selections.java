package se.kursverk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;

/** Finds what is to be packed: by scope, and by the ids that the user named. */
final class Selections {

    private final Course course;
    private final Scope scope;

    private Selections(Course course, Scope scope) {
        this.course = course;
        this.scope = scope;
    }

    /**
     * The packages to build, in the framework's order or, where ids are named, in theirs.
     *
     * @param only ids of the scope; none means all that have something written
     * @throws Refusal naming the nearest id where one is unknown
     */
    static List<Selection> of(Course course, Scope scope, List<String> only) {
        Selections selections = new Selections(course, scope);
        Map<String, Selection> all = course.selections(scope);
        if (only.isEmpty()) {
            return List.copyOf(all.values());
        }
        List<Selection> chosen = new ArrayList<>();
        for (String id : only.stream().distinct().toList()) {
            chosen.add(Optional.ofNullable(all.get(id)).orElseThrow(() -> selections.unknown(id, all.keySet())));
        }
        return chosen;
    }

    private Refusal unknown(String id, Set<String> known) {
        boolean planned = switch (scope) {
            case MODULE -> course.framework().topic(id).isPresent();
            case AREA -> course.framework().area(id).isPresent();
            case LEVEL -> course.framework().level(id).isPresent();
            case PATH, COURSE -> false;
        };
        if (planned) {
            return Refusal.usage(
                    switch (scope) {
                        case MODULE -> "Modulen " + id + " är planerad men inte skriven ännu.";
                        case AREA, LEVEL, PATH, COURSE -> "I " + id + " är ingen modul skriven ännu.";
                    });
        }
        return Refusal.usage(kind() + " " + id + " finns inte."
                + Nearest.of(id, known)
                        .map(name -> " Menade du " + name + "?")
                        .orElseGet(() -> known.isEmpty() ? "" : " Dessa finns: " + String.join(", ", known) + "."));
    }

    private String kind() {
        return switch (scope) {
            case MODULE -> "Modulen";
            case AREA -> "Området";
            case LEVEL -> "Nivån";
            case PATH -> "Lärvägen";
            case COURSE -> "Kursen";
        };
    }
}
