/** Tests of packages of QTI 2.1, 2.2 and 3.0. */
@NullMarked
package se.kursverk.packaging.qti;

import org.jspecify.annotations.NullMarked;
