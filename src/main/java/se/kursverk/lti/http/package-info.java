/** The one way out to platforms. Every address that comes from a platform is taken for hostile. */
@NullMarked
package se.kursverk.lti.http;

import org.jspecify.annotations.NullMarked;
