/**
 * Moodle XML: questions for Moodle's question bank, every type of ours with its feedback. One file, no archive.
 *
 * <p>How each thing is written, for whoever reads it back:
 *
 * <ul>
 *   <li>The id: {@code idnumber}, as {@code module_item}. The category, {@code $course$/top/…}, is the module's.
 *   <li>Single choice: {@code multichoice}, {@code single} true. Several: {@code single} false, each right option worth
 *       an equal share and each wrong one as much less, which is our rule too; Moodle's list of fractions has no even
 *       share beyond ten.
 *   <li>True or false: {@code truefalse}. What holds for right and wrong answers stands with the answer, in a {@code div}
 *       of class {@code kursverk-correct} or {@code kursverk-incorrect}, since the type has no place for it.
 *   <li>Text and numbers: {@code shortanswer}, {@code numerical}. What holds for a right answer is the feedback of each
 *       right one; what holds for a wrong one is the feedback of {@code *}, worth 0.
 *   <li>Pairs: {@code matching}; targets that belong to nothing are pairs without a question.
 *   <li>Order: {@code ordering}, graded by how many are followed by the right one (our rule), always with two hints,
 *       without which Moodle fails the whole file.
 *   <li>Words in gaps: {@code ddwtos}; lists in gaps: {@code gapselect}, a group for each gap. The prompt stands first,
 *       the text with the gaps in a {@code div} of class {@code kursverk-text}.
 *   <li>Open answers: {@code essay} worth 0; the model answer is what graders see.
 *   <li>Right, wrong and partly right: the combined feedback, where the type has it. Hint: the first {@code hint}.
 *   <li>Tags: {@code kursverk:competence=…}, {@code kursverk:difficulty=easy|hard} (nothing for medium),
 *       {@code kursverk:page=…}. Teachers can filter by them.
 * </ul>
 */
@NullMarked
package se.kursverk.packaging.moodlexml;

import org.jspecify.annotations.NullMarked;
