/**
 * What Moodle's question formats have in common: names, categories and the fractions that Moodle knows. No format of its
 * own.
 */
@NullMarked
package se.kursverk.packaging.moodle;

import org.jspecify.annotations.NullMarked;
