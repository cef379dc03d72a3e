package se.kursverk.lti.deeplinking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.framework.Area;
import se.kursverk.framework.Level;
import se.kursverk.framework.Topic;
import se.kursverk.library.Library;

/** Everything that can be chosen, as a teacher looks for it: by role first, then by level and area. */
@Component
final class Shelf {

    private final Library library;

    Shelf(Library library) {
        this.library = library;
    }

    /** The offers under one heading, the whole of it first. */
    record Group(String title, List<Offer> whole, List<Offer> modules) {

        Group {
            whole = List.copyOf(whole);
            modules = List.copyOf(modules);
        }
    }

    /** One level of the framework. */
    record Step(String id, String title, String audience, List<Offer> whole, List<Group> areas) {

        Step {
            whole = List.copyOf(whole);
            areas = List.copyOf(areas);
        }
    }

    List<Offer> paths() {
        Course course = library.course();
        return library.all(Scope.PATH).values().stream()
                .map(path -> new Offer(
                        path, course.path(path.id()).map(one -> one.purpose()).orElse("")))
                .toList();
    }

    List<Step> levels() {
        Map<String, Selection> levels = library.all(Scope.LEVEL);
        Map<String, Selection> areas = library.all(Scope.AREA);
        Map<String, Selection> modules = library.all(Scope.MODULE);
        List<Step> steps = new ArrayList<>();
        for (Level level : library.course().framework().levels()) {
            List<Group> groups = level.areas().stream()
                    .filter(area -> areas.containsKey(area.id()))
                    .map(area -> group(area, areas, modules))
                    .toList();
            if (!groups.isEmpty()) {
                steps.add(
                        new Step(level.id(), level.title(), level.audience(), several(levels.get(level.id())), groups));
            }
        }
        return steps;
    }

    private static Group group(Area area, Map<String, Selection> areas, Map<String, Selection> modules) {
        List<Offer> offers = area.topics().stream()
                .map(Topic::id)
                .flatMap(id -> Optional.ofNullable(modules.get(id)).stream())
                .map(Offer::of)
                .toList();
        return new Group(area.title(), several(areas.get(area.id())), offers);
    }

    /** A whole of one module would be that module twice. */
    private static List<Offer> several(@org.jspecify.annotations.Nullable Selection whole) {
        return Stream.ofNullable(whole)
                .filter(selection -> selection.modules().size() > 1)
                .map(Offer::of)
                .toList();
    }
}
