/**
 * What an LMS will make of a package: what arrives as what, what is lost, what to set, and which format would serve the
 * LMS better.
 *
 * <p>A forecast rests on what {@link se.kursverk.inspection.Inspection} found in the file, whoever made it, and on
 * {@link se.kursverk.forecast.ForecastRule}s, each with an id and with where we know it from: an LMS that was run, its
 * source code that was read, or its makers' word. Where nothing is known, that is what is said. The words are in
 * {@code kursverk/forecast/forecast_sv.properties} and {@code …_en.properties}, by the rule's id.
 */
@NullMarked
package se.kursverk.forecast;

import org.jspecify.annotations.NullMarked;
