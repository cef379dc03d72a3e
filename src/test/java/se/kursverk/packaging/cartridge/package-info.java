/** What the versions of Common Cartridge have in common. */
@NullMarked
package se.kursverk.packaging.cartridge;

import org.jspecify.annotations.NullMarked;
