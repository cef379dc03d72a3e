/**
 * Judges a finished package, ours or anyone's, and never trusts who wrote it.
 *
 * <p>{@link se.kursverk.inspection.Inspection} goes three steps. The <b>container</b> ({@code Zip…}) reads the central
 * directory itself, because {@link java.util.zip.ZipFile} forgives what an LMS does not; a container that is refused is
 * told by the one rule that it breaks and nothing in it is looked at. <b>Recognition</b> tells kind and version. Then
 * the <b>checks</b> ({@code …Check}) look at one subject each: ids, references, HTML, tracking, questions.
 *
 * <p>Everything happens in memory within fixed budgets ({@code Budget}), nothing is written and nothing is fetched. Each
 * {@link se.kursverk.inspection.Rule} has a stable id and a page of documentation beside it in the resources.
 *
 * <p>XML becomes a small tree with positions, HTML a flat list of tokens: both far lighter than DOM or jsoup, so that a
 * package of 56 modules is judged in well under a second.
 */
@NullMarked
package se.kursverk.inspection;

import org.jspecify.annotations.NullMarked;
