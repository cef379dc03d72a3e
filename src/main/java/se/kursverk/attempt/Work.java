package se.kursverk.attempt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.kursverk.grading.Progress;

/**
 * What a learner has done at a placement.
 *
 * @param modules by module id; one that was never opened may be absent
 */
public record Work(Map<String, ModuleWork> modules) {

    static final Work NONE = new Work(Map.of());

    public Work {
        modules = Map.copyOf(modules);
    }

    public ModuleWork of(String module) {
        return modules.getOrDefault(module, ModuleWork.NONE);
    }

    Work with(String module, ModuleWork work) {
        Map<String, ModuleWork> changed = new LinkedHashMap<>(modules);
        changed.put(module, work);
        return new Work(changed);
    }

    Progress progress() {
        return new Progress(modules.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().progress())));
    }
}
