/**
 * Measures what Kursverk promises: how fast packages are built, how large they are, and how soon a learner on a slow
 * phone can answer the first question.
 *
 * <p>Everything is measured from outside, as a user meets it: the real launcher in a process of its own, and the finished
 * package in a real browser. Hence this package imports nothing else of the program; it knows the content format and the
 * command line, both of which are public.
 */
@NullMarked
package se.kursverk.bench;

import org.jspecify.annotations.NullMarked;
