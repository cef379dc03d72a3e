/** What must be delivered to somebody else's server, kept in the transaction that decided it and tried until it has arrived.
 *
 * <p>Knows no LTI: a topic's courier does the delivery and says what became of it. */
@NullMarked
package se.kursverk.outbox;

import org.jspecify.annotations.NullMarked;
