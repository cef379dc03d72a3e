/** The LTI tool as platforms and browsers see it. */
@NullMarked
package se.kursverk.lti;

import org.jspecify.annotations.NullMarked;
