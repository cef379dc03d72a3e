/**
 * What is in a SCORM or cmi5 package, as far as its manifest tells: titles, units, files, settings. It proves that a
 * package carries what went into it; the pages themselves are not read.
 */
@NullMarked
package se.kursverk.reading.scorm;

import org.jspecify.annotations.NullMarked;
