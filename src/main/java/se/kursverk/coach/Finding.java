package se.kursverk.coach;

import se.kursverk.course.Place;

/**
 * Something that could be better. What to do about it, {@link Rule#remedy()} says.
 *
 * @param quote how the text begins that is meant, without marks; empty for the whole place
 * @param text what is wrong, one sentence
 */
public record Finding(Rule rule, Place place, String quote, String text) {}
