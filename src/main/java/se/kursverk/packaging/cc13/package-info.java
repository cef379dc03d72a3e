/** A plain Common Cartridge 1.3, see {@link se.kursverk.packaging.cartridge}. */
@NullMarked
package se.kursverk.packaging.cc13;

import org.jspecify.annotations.NullMarked;
