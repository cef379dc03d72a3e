/** Tests of the writers, and what they share: golden trees, official schemas, packages read back. */
@NullMarked
package se.kursverk.packaging;

import org.jspecify.annotations.NullMarked;
