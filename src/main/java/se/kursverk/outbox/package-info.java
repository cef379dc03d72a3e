/**
 * What must be delivered to somebody else's server, kept in the transaction that decided it and tried until it has arrived.
 *
 * <p>Knows no LTI: a topic's {@link se.kursverk.outbox.Courier} does the delivery and says what became of it. A
 * <em>queue</em> carries the state of one thing: its entries leave in order, one at a time over all nodes, and one that
 * nobody has tried yet gives way to a newer one. A <em>lane</em> is the server that takes deliveries: a slow one holds up
 * nobody but itself.
 *
 * <p>At least once, never out of order, always the same payload: whoever works at an entry has it on a lease, so that a
 * node which dies at any point only causes the same delivery once more.
 */
@NullMarked
package se.kursverk.outbox;

import org.jspecify.annotations.NullMarked;
