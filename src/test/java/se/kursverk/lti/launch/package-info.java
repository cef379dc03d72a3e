/** The checks of a launch, one by one; row numbers are those of the checklist in the test's names. */
@NullMarked
package se.kursverk.lti.launch;

import org.jspecify.annotations.NullMarked;
