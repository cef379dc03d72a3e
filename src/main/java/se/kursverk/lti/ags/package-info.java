/**
 * Assignment and Grade Services 2.0: which results a platform hears of, when, and how they get there.
 *
 * <p>Nothing is sent before a result is final, because any grade completes a Moodle activity that asks for one, and a post
 * that is not {@code FullyGraded} erases the grade that is there. What is sent is fixed, byte for byte, when the result is
 * kept: a repeated post can't be another.
 */
@NullMarked
package se.kursverk.lti.ags;

import org.jspecify.annotations.NullMarked;
