/**
 * Deep Linking 2.0: a teacher in the platform picks modules, areas, levels or a whole learning path for a course.
 *
 * <p>What the platform asked for is kept in a table and not in the session: several dialogues may be open at once, and
 * nothing in the browser can change where the answer goes or what it may hold.
 */
@NullMarked
package se.kursverk.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
