/** Tests of the forecasts: one for each rule. */
@NullMarked
package se.kursverk.forecast;

import org.jspecify.annotations.NullMarked;
