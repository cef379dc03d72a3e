/** The learner's pages as browsers get them, with and without script. */
@NullMarked
package se.kursverk.learner;

import org.jspecify.annotations.NullMarked;
