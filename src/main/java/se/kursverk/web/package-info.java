/**
 * The server as a whole: how it starts, what every request passes, and the pages that stand for an error.
 *
 * <p>Everything else on the server is found by Spring in its own package. Services write transactions out
 * ({@code TransactionTemplate}) instead of asking for them by annotation: classes stay final, and one sees where a
 * transaction begins.
 */
@NullMarked
package se.kursverk.web;

import org.jspecify.annotations.NullMarked;
