/**
 * QTI 2.0 to 3.0 back into questions. The versions are one vocabulary in several spellings, and
 * {@link se.kursverk.reading.qti.Element} evens the spelling out, so they have one reader with three names.
 *
 * <p>Response processing is run, not recognised: answers are tried to find out which are right, what they give and what a
 * feedback is about, whatever the outcomes and feedbacks are called. Where processing is absent, or does what only
 * adaptive or templated items need, the declared key and the names of feedbacks decide.
 *
 * <table>
 *   <caption>From QTI 2 to the model</caption>
 *   <tr><td>id<td>what follows the last {@code _} of an identifier {@code <module>_<item>}; otherwise from the title
 *   <tr><td>category<td>titles of the sections of the test, with {@code /} between them
 *   <tr><td>points<td>{@code MAXSCORE}, or what the right answer gives; times the weight in the test
 *   <tr><td>prompt<td>the text of the body without interactions, then the interaction's prompt
 *   <tr><td>hint<td>{@code infoControl}, or anything of the class {@code hint}
 *   <tr><td>feedback<td>modalFeedback, feedbackBlock and feedbackInline, by trying answers; within a simpleChoice that
 *       option's
 *   <tr><td>choiceInteraction<td>SingleChoice, MultipleChoice; TrueFalse over {@code true} and {@code false}
 *   <tr><td>textEntryInteraction<td>TextEntry, accepting every text that gives all points; Numeric for float and integer,
 *       with the tolerance of {@code equal} or the bounds of {@code gte} and {@code lte}
 *   <tr><td>inlineChoiceInteraction<td>all of an item become one InlineChoice
 *   <tr><td>extendedTextInteraction<td>ExtendedText; the model answer is the feedback {@code model_answer}, a rubricBlock for
 *       scorers, or the declared answer
 *   <tr><td>competence, difficulty, page<td>LOM of the item's resource
 * </table>
 *
 * <p>Other interactions, and several in one item, are named as what our model does not have.
 */
@NullMarked
package se.kursverk.reading.qti2;

import org.jspecify.annotations.NullMarked;
