/**
 * The course: modules of lesson, quiz and scenario, and everything that is true of them wherever they are delivered.
 *
 * <p>Everything points here and this package points to nothing that delivers. Questions carry the names of 1EdTech QTI;
 * an {@link se.kursverk.course.Interaction} is sealed, so a new kind of question breaks the build wherever work remains.
 * Text is {@link se.kursverk.course.RichText}: Markdown that has been parsed and found harmless.
 */
@NullMarked
package se.kursverk.course;

import org.jspecify.annotations.NullMarked;
