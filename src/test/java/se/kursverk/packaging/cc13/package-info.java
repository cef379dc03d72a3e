/** That the version is named rightly; what the versions share is tested with cc11. */
@NullMarked
package se.kursverk.packaging.cc13;

import org.jspecify.annotations.NullMarked;
