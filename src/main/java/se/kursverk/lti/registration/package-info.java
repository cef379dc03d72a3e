/** Which municipality connects which platform: tenants, registrations, deployments, from files and from the database. */
@NullMarked
package se.kursverk.lti.registration;

import org.jspecify.annotations.NullMarked;
