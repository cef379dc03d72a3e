package se.kursverk.course;

import java.util.List;

/**
 * Modules in an order for a role.
 *
 * @param purpose why somebody in the role takes it, one or two sentences
 * @param moduleIds written modules, in the order to take them
 */
public record LearningPath(String id, String title, String targetGroup, String purpose, List<String> moduleIds) {

    public LearningPath {
        moduleIds = List.copyOf(moduleIds);
    }
}
