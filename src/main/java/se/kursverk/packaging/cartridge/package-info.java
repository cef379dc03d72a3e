/**
 * What the versions of 1EdTech Common Cartridge share: the plain profile, which Moodle, Canvas and others take.
 *
 * <p>What goes where, and why:
 *
 * <ul>
 *   <li>Each module is a folder of the organization: Canvas makes a module of it, Moodle a section. Moodle pours the first
 *       folder into its section 0, which stands above all others and has no name of its own; so the first folder is
 *       always ours, with the overview and the glossary, and every module gets a section to itself.
 *   <li>A lesson is one page. Neither system resolves links between pages, and six activities of half a minute's reading
 *       each are worse to follow, in both, than one of four minutes.
 *   <li>The scenario is a page to be read from top to bottom, and a quiz to practise on with one item for each decision.
 *       The right choice is the one with the most points; a situation where several share that place, or where there is
 *       nothing to choose between, is left out of the quiz and listed.
 *   <li>The module's quiz comes in parts of exactly four items, since Moodle divides every imported quiz's score by
 *       four; the items left over lie in the question bank, and so do open answers, which no system may grade.
 *   <li>Whatever a cartridge cannot carry is a note of {@code check}.
 * </ul>
 */
@NullMarked
package se.kursverk.packaging.cartridge;

import org.jspecify.annotations.NullMarked;
