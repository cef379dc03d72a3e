/** What services share, in its parts. */
@NullMarked
package se.kursverk.lti.service;

import org.jspecify.annotations.NullMarked;
