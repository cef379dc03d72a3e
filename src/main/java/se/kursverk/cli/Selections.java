package se.kursverk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kursverk.course.Course;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.framework.Framework;
import se.kursverk.framework.Topic;

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
        Map<String, Selection> all = selections.all();
        if (only.isEmpty()) {
            return List.copyOf(all.values());
        }
        List<Selection> chosen = new ArrayList<>();
        for (String id : only.stream().distinct().toList()) {
            chosen.add(Optional.ofNullable(all.get(id)).orElseThrow(() -> selections.unknown(id, all.keySet())));
        }
        return chosen;
    }

    private Map<String, Selection> all() {
        Map<String, Selection> found = new LinkedHashMap<>();
        Framework framework = course.framework();
        switch (scope) {
            case MODULE ->
                course.modules().forEach(module -> found.put(module.id(), Selection.of(module, course.theme())));
            case AREA ->
                framework.levels().stream()
                        .flatMap(level -> level.areas().stream())
                        .forEach(area -> add(found, area.id(), area.title(), written(area.topics())));
            case LEVEL ->
                framework.levels().forEach(level -> add(found, level.id(), level.title(), written(level.topics())));
            case PATH ->
                course.paths()
                        .forEach(path -> add(
                                found,
                                path.id(),
                                path.title(),
                                path.moduleIds().stream()
                                        .flatMap(id -> course.module(id).stream())
                                        .toList()));
            case COURSE -> add(found, framework.id(), framework.title(), course.modules());
        }
        return found;
    }

    private void add(Map<String, Selection> found, String id, String title, List<Module> modules) {
        if (!modules.isEmpty()) {
            found.put(id, new Selection(scope, id, title, modules, course.theme()));
        }
    }

    private List<Module> written(List<Topic> topics) {
        Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
        return course.modules().stream()
                .filter(module -> ids.contains(module.id()))
                .toList();
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
