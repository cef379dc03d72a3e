/** The learner's pages: lesson, quiz and scenario as plain forms that a script only improves. */
@NullMarked
package se.kursverk.learner;

import org.jspecify.annotations.NullMarked;
