/**
 * Makes a PNG of every drawing in {@code content/}, for the systems that take no SVG. Rasters are made by hand, kept beside
 * their drawings and committed, so that building a package needs no browser; {@code content} finds those that are stale.
 */
@NullMarked
package se.kursverk.figures;

import org.jspecify.annotations.NullMarked;
