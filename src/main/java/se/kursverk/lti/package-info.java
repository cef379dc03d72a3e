/**
 * LTI 1.3 Advantage: what its parts share. Each service of 1EdTech has a package of its own below.
 *
 * <p>Built on nimbus-jose-jwt and plain Spring MVC: Spring's {@code oauth2Login} has no implicit flow with
 * {@code form_post} and keeps the request in the HTTP session, where a second tab overwrites it.
 */
@NullMarked
package se.kursverk.lti;

import org.jspecify.annotations.NullMarked;
