/** Tests of the format. */
@NullMarked
package se.kursverk.packaging.gift;

import org.jspecify.annotations.NullMarked;
