/** What sets SCORM 2004 apart has tests here; what both versions must do is tested in {@code packaging.scorm}. */
@NullMarked
package se.kursverk.packaging.scorm2004;

import org.jspecify.annotations.NullMarked;
