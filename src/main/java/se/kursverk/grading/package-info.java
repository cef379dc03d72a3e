/**
 * From a response to an outcome, and from what a learner did to what an LMS is told: pure functions.
 *
 * <p>The player grades by the same rules in {@code grading.js} and {@code completion.js}; one table of cases under
 * {@code src/test/resources/cases/} runs against both. Scoring is exact: a point is {@value
 * se.kursverk.grading.Outcome#UNIT} units, which every possible number of parts divides, and a score is rounded down, so
 * that no LMS ever shows mastery that was not reached.
 *
 * <p>A <em>response</em> is a list of strings, the same in every delivery: {@code [b]} for a choice, {@code [true]},
 * {@code [what was typed]}, {@code [s1 t2, s2 t1]} for pairs (source and target, gap and word), the ids in the order
 * given for an order. An empty list is no answer. Strings that the item does not know never help: they count as wrong
 * choices, are left out among pairs, and spoil an order.
 */
@NullMarked
package se.kursverk.grading;

import org.jspecify.annotations.NullMarked;
