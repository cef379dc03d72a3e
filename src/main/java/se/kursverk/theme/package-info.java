/**
 * What makes the course a municipality's own: its name, its logo, and one accent colour that can be read.
 *
 * <p>Whether a colour can be read is computed, for light and for dark, against everything that the learner's pages lay
 * behind it, so that no package ever leaves with an accent that fails. The package knows neither files nor pages: content
 * reads a theme, rendering shows it.
 */
@NullMarked
package se.kursverk.theme;

import org.jspecify.annotations.NullMarked;
