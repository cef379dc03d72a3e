/** What is kept of a teacher's choosing, on every database. What a platform sees of it is tested from outside. */
@NullMarked
package se.kursverk.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
