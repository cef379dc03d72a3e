package se.kursverk.learner;

import org.springframework.stereotype.Component;
import se.kursverk.attempt.Attempt;
import se.kursverk.attempt.Deliveries;
import se.kursverk.course.Selection;
import se.kursverk.grading.Status;

/** What the LMS was or will be told, in words. Never success before the LMS said so. */
@Component
final class Told {

    private final Deliveries deliveries;
    private final Frame frame;

    Told(Deliveries deliveries, Frame frame) {
        this.deliveries = deliveries;
        this.frame = frame;
    }

    String of(Attempt attempt) {
        Selection selection = attempt.selection();
        if (attempt.instructor()) {
            return frame.text(selection, "learner.told.preview");
        }
        String key = switch (deliveries.of(attempt.participant(), attempt.placement())) {
            case KEPT_HERE -> "learner.told.kept-here";
            case NOTHING_YET ->
                attempt.report().status() == Status.INCOMPLETE
                        ? selection.modules().size() == 1 ? "learner.told.later" : "learner.told.later-all"
                        : "learner.told.kept-here";
            case WAITING -> "learner.told.waiting";
            case DELIVERED -> "learner.told.delivered";
            case REFUSED -> "learner.told.refused";
        };
        return frame.text(selection, key);
    }
}
