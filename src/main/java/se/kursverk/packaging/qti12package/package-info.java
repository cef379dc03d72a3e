/**
 * 1EdTech QTI 1.2.1 as a package of its own, which Canvas imports whole: a folder for each module with its questions in
 * Canvas' own shapes ({@link se.kursverk.packaging.qti12}, dialect Canvas) and {@code assessment_meta.xml} with attempts and
 * points.
 *
 * <p>How things are written that QTI 1.2 or Canvas has no place for:
 *
 * <ul>
 *   <li>Things to put in order become pairs of a thing and its number, since a question that Canvas can show helps a
 *       teacher more than one that is missing. The things lie scrambled: Canvas shows them as they lie.
 *   <li>A text with gaps to fill from one list becomes a text with a list in each gap. The question itself lies in
 *       {@code div class="prompt"}, the text in {@code div class="text"}, the place of a list is {@code [id]}.
 *   <li>Difficulty, competence, page and unit are metadata fields that begin with {@code kursverk_}; the unit stands beside
 *       the field, too. The sizes of fields are {@code columns} and {@code rows} of {@code render_fib}.
 *   <li>A question that becomes another kind of question loses that alone; what it consists of is compared no further.
 * </ul>
 */
@NullMarked
package se.kursverk.packaging.qti12package;

import org.jspecify.annotations.NullMarked;
