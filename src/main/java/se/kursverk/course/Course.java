package se.kursverk.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.framework.Framework;
import se.kursverk.theme.Theme;

/**
 * Everything that {@code content/} says, found whole and right.
 *
 * @param modules the written modules, in the framework's order
 * @param theme whose the course is; changes no fingerprint, since it is not what is taught
 */
public record Course(
        Framework framework, List<Module> modules, List<LearningPath> paths, Glossary glossary, Theme theme) {

    public Course {
        modules = List.copyOf(modules);
        paths = List.copyOf(paths);
    }

    public Optional<Module> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Optional<LearningPath> path(String id) {
        return paths.stream().filter(path -> path.id().equals(id)).findFirst();
    }

    /** What can be offered by itself at this scope, by id, in the framework's order; only what has something written. */
    public Map<String, Selection> selections(Scope scope) {
        return CourseParts.of(this, scope);
    }
}
