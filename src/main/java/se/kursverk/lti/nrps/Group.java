package se.kursverk.lti.nrps;

import java.util.List;

/**
 * The members of a course as the platform listed them.
 *
 * @param partial whether there are, or may be, more than these
 */
record Group(List<Membership> members, boolean partial) {

    Group {
        members = List.copyOf(members);
    }
}
