/** What a member of a group is. */
@NullMarked
package se.kursverk.lti.nrps;

import org.jspecify.annotations.NullMarked;
