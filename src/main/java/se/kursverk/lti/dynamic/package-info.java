/**
 * Dynamic Registration 1.0: a platform connects itself, by an invitation that an admin of ours made for one tenant.
 *
 * <p>What is registered so takes no launches until an admin approves it. A package of its own beside
 * {@code registration}, which keeps what every way of registering ends in and calls nobody.
 */
@NullMarked
package se.kursverk.lti.dynamic;

import org.jspecify.annotations.NullMarked;
