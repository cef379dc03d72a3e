package se.kursverk.attempt;

import java.time.Instant;
import java.util.UUID;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.grading.Report;

/**
 * A participant's work at a placement.
 *
 * @param instructor whether it is a look by the group's instructor, which leaves no result
 * @param selection what is offered now
 * @param report where the participant stands, as it was told last
 * @param version counts the changes
 */
public record Attempt(
        UUID id,
        UUID participant,
        UUID placement,
        boolean instructor,
        Selection selection,
        Work work,
        Report report,
        int version,
        Instant started,
        Instant changed) {

    public ModuleWork work(Module module) {
        return work.of(module.id());
    }
}
