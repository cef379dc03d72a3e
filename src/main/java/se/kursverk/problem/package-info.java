/**
 * Mistakes of people as data: what an author, an LMS or a package got wrong, where, why and what to do about it.
 *
 * <p>Everything that reads collects {@link se.kursverk.problem.Problem}s in {@link se.kursverk.problem.Problems} and
 * reports them all at once. A bug of ours throws instead.
 */
@NullMarked
package se.kursverk.problem;

import org.jspecify.annotations.NullMarked;
