package se.kursverk.course;

import java.time.LocalDate;

/**
 * A review of a module that happened.
 *
 * @param by who reviewed; ours is {@code redaktionen}
 * @param next when it must be looked at again
 */
public record Review(LocalDate date, String by, LocalDate next) {}
