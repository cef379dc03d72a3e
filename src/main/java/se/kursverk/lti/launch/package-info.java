/** The launch: an id_token is judged, claim by claim, and becomes a session. */
@NullMarked
package se.kursverk.lti.launch;

import org.jspecify.annotations.NullMarked;
