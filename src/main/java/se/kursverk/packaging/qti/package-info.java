/**
 * What packages of QTI 2.1, 2.2 and 3.0 share, which is nearly everything: the three are one vocabulary in three spellings.
 *
 * <p>Items are written as text rather than bound by JAXB: their bodies are HTML with elements of QTI among the words, which
 * JAXB can only hold as trees, and one writer with two spellings replaces a hundred annotated classes for each version.
 *
 * <p>A package is {@code imsmanifest.xml}, {@code test.xml} (an assessmentTest with a section for each module) and
 * {@code items/<module>_<item>.xml}. How each thing of the model is written, in the spelling of QTI 2:
 *
 * <table>
 *   <caption>From the model to QTI</caption>
 *   <tr><td>id<td>{@code assessmentItem/@identifier} is {@code <module>_<item>}; ids of options and the like have a prefix,
 *       see {@link se.kursverk.packaging.qti.Identifiers}
 *   <tr><td>prompt<td>the interaction's {@code prompt} where it is one paragraph, otherwise {@code div class="prompt"}
 *       before the interaction; always the latter for interactions within a line
 *   <tr><td>hint<td>{@code infoControl} at the end of {@code itemBody}; in QTI 3, which has none,
 *       {@code <div class="hint"><details><summary>…</summary>…</details></div>}
 *   <tr><td>points<td>{@code MAXSCORE} and {@code SCORE/@normalMaximum}; 0 for an item that is never scored
 *   <tr><td>feedback<td>{@code modalFeedback} for the outcome {@code FEEDBACK}: {@code correct}, {@code incorrect},
 *       {@code general}, or the identifier of an option
 *   <tr><td>competence, difficulty, page<td>LOM of the item's resource in the manifest: {@code classification} (purpose
 *       competency, the taxon's {@code id}), {@code educational/difficulty} ({@code easy}, {@code medium},
 *       {@code difficult}), {@code relation} (an identifier in the catalogue {@code kursverk-page})
 *   <tr><td>TrueFalse<td>choiceInteraction over {@code true} and {@code false}; no other option is called so
 *   <tr><td>MultipleChoice<td>a mapping in which a wrong option takes away what a right one gives, not below 0
 *   <tr><td>TextEntry<td>every accepted answer is a {@code mapEntry} with {@code caseSensitive}; the score rests on
 *       {@code patternMatch}, which forgives white space as we do; {@code class="ignore-spaces"} on the interaction where
 *       all of it is left out
 *   <tr><td>Numeric<td>base type float; {@code gte} and {@code lte} with the bounds, the answer in correctResponse; the
 *       unit is {@code span class="unit"} after the field
 *   <tr><td>Match<td>first set the sources, second the targets; a share for each pair by mapping
 *   <tr><td>Order<td>the choices lie scrambled, the right order is correctResponse; a share for each pair of neighbours by
 *       {@code contains}
 *   <tr><td>GapMatch<td>gaps in the order of the model in correctResponse; a share for each by mapping
 *   <tr><td>InlineChoice<td>a response {@code RESPONSE_<gap>} for each list, in the order of the model; the text lies in
 *       {@code div class="text"}
 *   <tr><td>ExtendedText<td>the model answer is the modalFeedback {@code model_answer}, shown whatever was written
 *   <tr><td>a cell's alignment<td>{@code class="qti-align-right"} and so on
 * </table>
 */
@NullMarked
package se.kursverk.packaging.qti;

import org.jspecify.annotations.NullMarked;
