package se.kursverk.reading;

import java.util.Optional;
import se.kursverk.course.Item;
import se.kursverk.problem.Location;

/**
 * A question that was rebuilt. Our questions have no pictures: those that a file shows are problems.
 *
 * @param item its id is what our own writers gave it, where the file says so, otherwise made from the title or number
 * @param location where it begins
 * @param category where the file had put it, such as {@code Introduktion/Källor}
 */
public record ReadQuestion(Item item, Location location, Optional<String> category) {}
