/** Tests of the format. */
@NullMarked
package se.kursverk.packaging.moodlexml;

import org.jspecify.annotations.NullMarked;
