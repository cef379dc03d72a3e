/**
 * Learners' attempts: what was read, answered and chosen, graded here and kept here.
 *
 * <p>The browser sends what the learner did, never what it is worth. Nothing in this package knows LTI: a participant and
 * a placement are ids, and whoever wants to hear of results listens to {@link se.kursverk.attempt.ResultChanged}.
 */
@NullMarked
package se.kursverk.attempt;

import org.jspecify.annotations.NullMarked;
