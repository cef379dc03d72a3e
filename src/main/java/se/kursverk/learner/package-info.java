/**
 * The learner's pages: lesson, quiz and scenario as plain forms that a script only improves.
 *
 * <p>Every step has an address of its own. A form says what was done, never what it is worth, and is answered with the
 * address to go on to, so that a page can be loaded again at any time. A form names the run or the step that it belongs
 * to: one from a tab that has been left behind changes nothing. What a browser gets of a question before it is answered
 * holds no key; the order of its options is the server's. An order that is being changed without script travels in the
 * address, since it is no answer yet.
 *
 * <p>The words around what is taught are the packages' own, see {@link se.kursverk.rendering.FormPages}; what only a
 * server has to say is in {@code messages.properties}.
 */
@NullMarked
package se.kursverk.learner;

import org.jspecify.annotations.NullMarked;
