/** Tests of the format. */
@NullMarked
package se.kursverk.packaging.moodle;

import org.jspecify.annotations.NullMarked;
