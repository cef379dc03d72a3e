/**
 * What an operator does with registrations from the command line, on the same database as a server that may be running:
 * only the parts that this needs are started, and no web server.
 */
@NullMarked
package se.kursverk.desk;

import org.jspecify.annotations.NullMarked;
