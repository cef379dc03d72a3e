/**
 * What was read from somebody's file, into content files: {@code quiz.yaml} grows at its end, and whatever stands there
 * already stays as it is, to the byte.
 *
 * <p>{@link se.kursverk.importing.Importing#prepare} writes nothing. It tries the changed module in a folder of its own,
 * through the same {@link se.kursverk.content.ContentLoader} that reads it ever after, and tells what that found by the
 * lines and cells of the file that the questions came from. Only {@link se.kursverk.importing.ImportPlan#apply} touches
 * the content, by moving one finished file into the other's place. So nothing is ever imported by halves.
 */
@NullMarked
package se.kursverk.importing;

import org.jspecify.annotations.NullMarked;
