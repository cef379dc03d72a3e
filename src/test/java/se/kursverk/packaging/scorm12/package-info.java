/** Every MUST of SCORM 1.2 that concerns the package has a test named after it. */
@NullMarked
package se.kursverk.packaging.scorm12;

import org.jspecify.annotations.NullMarked;
