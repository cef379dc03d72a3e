/** Invitations, on every database. What a platform sees of a registration is tested from outside. */
@NullMarked
package se.kursverk.lti.dynamic;

import org.jspecify.annotations.NullMarked;
