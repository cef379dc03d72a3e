/**
 * What GIFT and Moodle XML have in common, since both are Moodle's: text in four formats, answers that are worth a part of
 * the points in percent, and tags.
 *
 * <p>Our questions have things that Moodle has no place for. Both formats carry them as tags whose names begin with
 * {@code kursverk:}; see {@link se.kursverk.reading.moodle.ItemTags} for which. Feedback that Moodle has no element for in a
 * kind of question stands in the feedback of an answer, or in the general feedback, as
 * {@code <div class="kursverk-correct">…</div>} or {@code <div class="kursverk-incorrect">…</div>}; see
 * {@link se.kursverk.reading.moodle.ItemFeedback}.
 */
@NullMarked
package se.kursverk.reading.moodle;

import org.jspecify.annotations.NullMarked;
