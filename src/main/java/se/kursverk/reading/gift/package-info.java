/**
 * GIFT, Moodle's format for questions in a plain text file, as Moodle itself reads it.
 *
 * <p>A question ends at an empty line, also within its braces, and the first {@code #} after an answer begins its feedback.
 * Backslashes escape {@code ~ = # { } : \} and spell a line end as {@code \n}; before other characters they are letters.
 * Comments may carry {@code [id:…]} and {@code [tag:…]}, as Moodle writes them; what the tags may say stands in
 * {@link se.kursverk.reading.moodle.ItemTags}. A general feedback of an open question is its model answer.
 */
@NullMarked
package se.kursverk.reading.gift;

import org.jspecify.annotations.NullMarked;
