/** Tests of what becomes of questions that were read: written so that they are read back the same, whole or not at all. */
@NullMarked
package se.kursverk.importing;

import org.jspecify.annotations.NullMarked;
