/** What the manifests of packages tell. */
@NullMarked
package se.kursverk.reading.scorm;

import org.jspecify.annotations.NullMarked;
