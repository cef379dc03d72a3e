/** Every "never" of Moodle and Canvas about plain cartridges has a test named after it. */
@NullMarked
package se.kursverk.packaging.cc11;

import org.jspecify.annotations.NullMarked;
