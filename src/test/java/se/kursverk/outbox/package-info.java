/** The outbox on real databases, with couriers that keep what they get. */
@NullMarked
package se.kursverk.outbox;

import org.jspecify.annotations.NullMarked;
