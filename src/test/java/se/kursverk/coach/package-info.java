/** Each rule against an example that breaks it and its mended twin, and our own content against all of them. */
@NullMarked
package se.kursverk.coach;

import org.jspecify.annotations.NullMarked;
