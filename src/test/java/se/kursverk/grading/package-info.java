/** The tables of cases that Java and the player must agree on. */
@NullMarked
package se.kursverk.grading;

import org.jspecify.annotations.NullMarked;
