package se.kursverk.course;

import java.util.List;
import java.util.Locale;
import se.kursverk.theme.Theme;

/**
 * The modules that go into one package, with the name they go under.
 *
 * @param id the module's, area's, level's or path's id, or the framework's for the whole course
 * @param modules at least one
 */
public record Selection(Scope scope, String id, String title, List<Module> modules, Theme theme) {

    public Selection {
        modules = List.copyOf(modules);
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("a package needs at least one module: " + id);
        }
    }

    /** A selection under nobody's name. */
    public Selection(Scope scope, String id, String title, List<Module> modules) {
        this(scope, id, title, modules, Theme.NONE);
    }

    /** One module as a package of its own, under nobody's name. */
    public static Selection of(Module module) {
        return of(module, Theme.NONE);
    }

    /** One module as a package of its own. */
    public static Selection of(Module module, Theme theme) {
        return new Selection(Scope.MODULE, module.id(), module.title(), List.of(module), theme);
    }

    /** What this very selection is: changes with any of its modules or with their order. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(modules.stream().map(Module::fingerprint).toList());
    }

    public int minutes() {
        return modules.stream().mapToInt(Module::minutes).sum();
    }

    public Locale language() {
        return modules.getFirst().language();
    }
}
