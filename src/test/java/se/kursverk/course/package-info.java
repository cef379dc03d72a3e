/** Courses for tests, and tests of the course model. */
@NullMarked
package se.kursverk.course;

import org.jspecify.annotations.NullMarked;
