/**
 * What SCORM 1.2 and 2004 have in common for tests: an LMS around the real scorm-again, and the rules that a good SCO
 * keeps in either. {@link se.kursverk.packaging.scorm.RunTime} knows how each calls the same things.
 */
@NullMarked
package se.kursverk.packaging.scorm;

import org.jspecify.annotations.NullMarked;
