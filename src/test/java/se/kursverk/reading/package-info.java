/** Files of other systems, written by hand from the formats' documentation, and what must become of them. */
@NullMarked
package se.kursverk.reading;

import org.jspecify.annotations.NullMarked;
