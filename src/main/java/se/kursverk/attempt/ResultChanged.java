package se.kursverk.attempt;

import java.time.Instant;
import java.util.UUID;
import se.kursverk.grading.Report;

/**
 * A learner's standing at a placement is another than before. Published within the transaction that keeps it, so that
 * what a listener writes is kept with it or not at all.
 *
 * @param report the standing now, by the rule of completion of {@link se.kursverk.grading.Completion}
 * @param at when the learner did what changed it
 */
public record ResultChanged(UUID participant, UUID placement, Report report, Instant at) {}
