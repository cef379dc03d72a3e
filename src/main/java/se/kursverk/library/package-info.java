/** The modules that are published on the server. Learners' attempts name the edition that they began with. */
@NullMarked
package se.kursverk.library;

import org.jspecify.annotations.NullMarked;
