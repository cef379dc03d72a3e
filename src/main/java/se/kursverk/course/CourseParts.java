package se.kursverk.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kursverk.framework.Framework;
import se.kursverk.framework.Topic;

/** Divides a course into what can be offered by itself. */
final class CourseParts {

    private final Course course;
    private final Scope scope;
    private final Map<String, Selection> found = new LinkedHashMap<>();

    private CourseParts(Course course, Scope scope) {
        this.course = course;
        this.scope = scope;
    }

    static Map<String, Selection> of(Course course, Scope scope) {
        CourseParts parts = new CourseParts(course, scope);
        parts.find();
        return parts.found;
    }

    private void find() {
        Framework framework = course.framework();
        switch (scope) {
            case MODULE ->
                course.modules().forEach(module -> found.put(module.id(), Selection.of(module, course.theme())));
            case AREA ->
                framework.levels().stream()
                        .flatMap(level -> level.areas().stream())
                        .forEach(area -> add(area.id(), area.title(), written(area.topics())));
            case LEVEL -> framework.levels().forEach(level -> add(level.id(), level.title(), written(level.topics())));
            case PATH ->
                course.paths()
                        .forEach(path -> add(
                                path.id(),
                                path.title(),
                                path.moduleIds().stream()
                                        .flatMap(id -> course.module(id).stream())
                                        .toList()));
            case COURSE -> add(framework.id(), framework.title(), course.modules());
        }
    }

    private void add(String id, String title, List<Module> modules) {
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
}
