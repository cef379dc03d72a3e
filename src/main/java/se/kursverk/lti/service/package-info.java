/**
 * What the services of LTI Advantage share on our side: access tokens, addresses that are judged, and calls that renew a
 * token once.
 */
@NullMarked
package se.kursverk.lti.service;

import org.jspecify.annotations.NullMarked;
