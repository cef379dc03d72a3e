/**
 * Turns a selection of the course into the one file that an LMS takes.
 *
 * <p>A {@link se.kursverk.packaging.PackageFormat} says what it cannot carry and writes files into a
 * {@link se.kursverk.packaging.Layout}: an archive for the LMS, a folder for golden tests and the preview. Formats
 * register through {@link java.util.ServiceLoader}: a new format is one package, one line, one golden folder, and formats
 * never meet.
 */
@NullMarked
package se.kursverk.packaging;

import org.jspecify.annotations.NullMarked;
