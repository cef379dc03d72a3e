/** The tool's own keys: kept encrypted, changed without a lost launch, and shown as a JWK set. */
@NullMarked
package se.kursverk.lti.keys;

import org.jspecify.annotations.NullMarked;
