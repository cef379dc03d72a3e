/** What tests of the server share: real databases, a running server, and a platform that knows nothing of our code. */
@NullMarked
package se.kursverk.server;

import org.jspecify.annotations.NullMarked;
