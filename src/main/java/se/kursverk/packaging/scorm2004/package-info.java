/**
 * SCORM 2004 (ADL, 3rd edition 2006 and 4th edition 2009): one SCO with its own navigation, for any selection. The two
 * editions differ in the manifest's {@code schemaversion} alone.
 *
 * <ul>
 *   <li>One SCO, since Moodle breaks on the second one in a visit.
 *   <li>Completion and success are set by the content, and nothing is sequenced but that the SCO may start by itself.
 *   <li>No {@code completionThreshold} and no {@code minNormalizedMeasure}: an LMS that finds one overrides what the SCO
 *       told, in Moodle even {@code completed} by {@code incomplete}.
 *   <li>{@code hideLMSUI} is not used: who leaves by the LMS's own buttons is saved too.
 *   <li>No LOM and no schemas: ADL's validator asks of any package with LOM that it carries LOM's schemas, whose licence
 *       is not ours to pass on, and no LMS reads LOM. What the package is called stands in its titles; summary and
 *       version stand on the learner's first page. For the same reason the XSDs themselves and {@code schemaLocation} are
 *       left out; the manifest is valid by them, which the tests prove.
 * </ul>
 */
@NullMarked
package se.kursverk.packaging.scorm2004;

import org.jspecify.annotations.NullMarked;
