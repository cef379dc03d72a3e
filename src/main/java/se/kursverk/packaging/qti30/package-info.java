/** 1EdTech QTI 3.0 packages. What is in them, and why, says {@link se.kursverk.packaging.qti}. */
@NullMarked
package se.kursverk.packaging.qti30;

import org.jspecify.annotations.NullMarked;
