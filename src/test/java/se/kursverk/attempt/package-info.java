/** What is kept of learners' work, and what becomes of it. */
@NullMarked
package se.kursverk.attempt;

import org.jspecify.annotations.NullMarked;
