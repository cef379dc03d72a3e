/** 1EdTech QTI 2.2 packages. What is in them, and why, says {@link se.kursverk.packaging.qti}. */
@NullMarked
package se.kursverk.packaging.qti22;

import org.jspecify.annotations.NullMarked;
