/** The command line, run as a user runs it. */
@NullMarked
package se.kursverk.cli;

import org.jspecify.annotations.NullMarked;
