/** Zips that are broken or mean harm. */
@NullMarked
package se.kursverk.reading.archive;

import org.jspecify.annotations.NullMarked;
