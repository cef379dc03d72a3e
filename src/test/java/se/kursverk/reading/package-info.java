/** Tests of reading files back: by hand-written files, and by what our own writers make. */
@NullMarked
package se.kursverk.reading;

import org.jspecify.annotations.NullMarked;
