/** OpenID Connect's third-party initiated login (Security Framework 1.1, 5.1.1): the way from a platform to its own authorization endpoint. */
@NullMarked
package se.kursverk.lti.login;

import org.jspecify.annotations.NullMarked;
