/** A plain Common Cartridge 1.2, see {@link se.kursverk.packaging.cartridge}. */
@NullMarked
package se.kursverk.packaging.cc12;

import org.jspecify.annotations.NullMarked;
