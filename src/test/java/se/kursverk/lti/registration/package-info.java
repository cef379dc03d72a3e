/** Registrations in files. */
@NullMarked
package se.kursverk.lti.registration;

import org.jspecify.annotations.NullMarked;
