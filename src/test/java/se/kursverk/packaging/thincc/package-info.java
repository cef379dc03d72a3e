/** Links to a tool, and no more than links. */
@NullMarked
package se.kursverk.packaging.thincc;

import org.jspecify.annotations.NullMarked;
