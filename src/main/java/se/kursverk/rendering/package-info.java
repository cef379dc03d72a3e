/**
 * Pages that a learner reads, and the player that brings them to life.
 *
 * <p>Pages are written by Java rather than by templates: a {@code switch} over the sealed
 * {@link se.kursverk.course.Interaction} and {@link se.kursverk.course.Block} breaks the build where a new kind has no
 * page yet, nothing has to be parsed at start, and the command line needs no Spring. Everything visible is in the HTML, so
 * a page can be read without script; the player only shows, hides and grades. It is written as ES modules under
 * {@code kursverk/rendering/player/} and emitted by the build as one classic script for each run-time.
 */
@NullMarked
package se.kursverk.rendering;

import org.jspecify.annotations.NullMarked;
