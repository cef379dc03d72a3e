/**
 * What learners, browsers and LMSs do to a package, told once for every run-time.
 *
 * <p>A run-time takes part by an {@link se.kursverk.packaging.stories.Lms} and a class of tests that extends
 * {@link se.kursverk.packaging.stories.LearnerStories}, or {@link se.kursverk.packaging.stories.CompletionStories} where a
 * selection is enough, and gives that LMS for a selection.
 */
@NullMarked
package se.kursverk.packaging.stories;

import org.jspecify.annotations.NullMarked;
