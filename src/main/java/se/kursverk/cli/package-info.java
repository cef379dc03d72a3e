/**
 * The command line: puts the parts together and talks with the user, in Swedish.
 *
 * <p>One class for each command. {@link se.kursverk.cli.Main} registers only the command that is asked for and nothing
 * here starts Spring, so that a package is built in the time it takes to look away. What a user got wrong is told in a
 * sentence with an {@linkplain se.kursverk.cli.ExitStatus exit status}; a stack trace is written to a file, never to
 * the screen.
 */
@NullMarked
package se.kursverk.cli;

import org.jspecify.annotations.NullMarked;
