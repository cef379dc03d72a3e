/** Addresses and words of AGS. */
@NullMarked
package se.kursverk.lti.ags;

import org.jspecify.annotations.NullMarked;
