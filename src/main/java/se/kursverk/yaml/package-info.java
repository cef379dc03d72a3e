/**
 * Files that people write by hand in the plain part of YAML: read with line and column, every mistake reported at once in
 * words that say what to do. What the keys mean, whoever reads them knows.
 */
@NullMarked
package se.kursverk.yaml;

import org.jspecify.annotations.NullMarked;
