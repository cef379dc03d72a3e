/** Tests of QTI 1.2 packages. */
@NullMarked
package se.kursverk.packaging.qti12package;

import org.jspecify.annotations.NullMarked;
