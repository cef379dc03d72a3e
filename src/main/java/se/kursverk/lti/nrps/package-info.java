/** Names and Role Provisioning Services 2.0: who belongs to a group, as far as the platform says and only while it is looked at. */
@NullMarked
package se.kursverk.lti.nrps;

import org.jspecify.annotations.NullMarked;
