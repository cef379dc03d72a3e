/** The way out to platforms. */
@NullMarked
package se.kursverk.lti.http;

import org.jspecify.annotations.NullMarked;
