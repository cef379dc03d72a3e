/** 1EdTech QTI 2.1 packages. What is in them, and why, says {@link se.kursverk.packaging.qti}. */
@NullMarked
package se.kursverk.packaging.qti21;

import org.jspecify.annotations.NullMarked;
