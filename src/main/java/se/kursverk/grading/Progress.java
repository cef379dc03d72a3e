package se.kursverk.grading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a learner has come.
 *
 * @param modules by module id; a module that was never opened may be absent
 */
public record Progress(Map<String, ModuleProgress> modules) {

    public static final Progress EMPTY = new Progress(Map.of());

    public Progress {
        modules = Map.copyOf(modules);
    }

    public ModuleProgress of(String moduleId) {
        return modules.getOrDefault(moduleId, ModuleProgress.EMPTY);
    }

    Progress with(String moduleId, ModuleProgress module) {
        Map<String, ModuleProgress> changed = new LinkedHashMap<>(modules);
        changed.put(moduleId, module);
        return new Progress(changed);
    }
}
