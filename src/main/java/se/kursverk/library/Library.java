package se.kursverk.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;

/** The course that this server offers, read once at start; a server with faulty content does not start. */
@Service
public final class Library {

    private final Course course;
    private final Map<Scope, Map<String, Selection>> selections = new EnumMap<>(Scope.class);

    Library(CourseSource source) {
        this.course = source.course();
        for (Scope scope : Scope.values()) {
            selections.put(scope, course.selections(scope));
        }
    }

    public Course course() {
        return course;
    }

    /** What stands under a reference such as {@code module:gdpr} or {@code path:alla-medarbetare}. */
    public Optional<Selection> find(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String scope = reference.substring(0, colon);
        return List.of(Scope.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(scope))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(all(one).get(reference.substring(colon + 1))));
    }

    /** Everything of a scope, in the framework's order. */
    public Map<String, Selection> all(Scope scope) {
        return selections.getOrDefault(scope, Map.of());
    }

    /** The reference under which {@link #find} has it. */
    public static String reference(Selection selection) {
        return selection.scope().name().toLowerCase(Locale.ROOT) + ":" + selection.id();
    }
}
