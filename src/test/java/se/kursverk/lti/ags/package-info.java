/** Results on their way to the gradebook, through the whole server. */
@NullMarked
package se.kursverk.lti.ags;

import org.jspecify.annotations.NullMarked;
