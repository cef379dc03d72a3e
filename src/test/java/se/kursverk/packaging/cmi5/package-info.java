/** Tests of cmi5 packages, against an LMS that checks every rule of the profile. */
@NullMarked
package se.kursverk.packaging.cmi5;

import org.jspecify.annotations.NullMarked;
