/** The benchmark's own parts. */
@NullMarked
package se.kursverk.bench;

import org.jspecify.annotations.NullMarked;
