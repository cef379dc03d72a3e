/**
 * QTI 1.2, which lives on in Common Cartridge and in Canvas, back into questions.
 *
 * <p>A file says what is right by conditions that are tried in order. They are tried here too: the right answer is the one
 * that gives most, and what a feedback is about shows when it is shown. What Canvas says about its own question types goes
 * before what their form tells.
 *
 * <table>
 *   <caption>From QTI 1.2 to the model</caption>
 *   <tr><td>id<td>what follows the last {@code _} of an ident {@code <module>_<item>}; otherwise from the title. Situations
 *       of a scenario, {@code situation-…}, are questions like others
 *   <tr><td>category<td>titles of assessment and sections, or Canvas's {@code bank_title}, with {@code /} between them
 *   <tr><td>points<td>{@code points_possible}, {@code cc_weighting}, {@code qmd_weighting}, or what the right answer gives
 *       where that is not 100 per cent
 *   <tr><td>response_lid<td>SingleChoice, MultipleChoice (rcardinality Multiple), Order (Ordered); TrueFalse where the file
 *       says so, or where idents and words are those for true and false
 *   <tr><td>several response_lid<td>Match where all have the same options; InlineChoice for
 *       {@code multiple_dropdowns_question}
 *   <tr><td>response_str<td>TextEntry; Numeric for {@code numerical_question}, {@code fibtype} Decimal or Integer;
 *       ExtendedText for essays and for fields that no condition judges
 *   <tr><td>solution<td>the model answer of an ExtendedText
 *   <tr><td>hint<td>the hint
 * </table>
 *
 * <p>A cartridge that carries Canvas's own files ({@code .xml.qti}) has its quizzes twice; the richer form is taken.
 */
@NullMarked
package se.kursverk.reading.qti12;

import org.jspecify.annotations.NullMarked;
