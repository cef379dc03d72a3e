/**
 * SCORM 1.2 (ADL, 2001): one SCO with its own navigation, for any selection.
 *
 * <p>The SCO reports {@code completed} with a raw score and never {@code passed}, and the manifest has no
 * {@code masteryscore}: an LMS that finds one overrides the status, in Moodle even in the middle of the course.
 */
@NullMarked
package se.kursverk.packaging.scorm12;

import org.jspecify.annotations.NullMarked;
