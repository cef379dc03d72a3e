/** What sets SCORM 1.2 apart has tests here; what both versions must do is tested in {@code packaging.scorm}. */
@NullMarked
package se.kursverk.packaging.scorm12;

import org.jspecify.annotations.NullMarked;
