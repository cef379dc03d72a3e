package se.kursverk.grading;

import java.util.Optional;

/**
 * What an LMS is told.
 *
 * @param score empty until some quiz attempt was finished
 */
public record Report(Status status, Optional<QuizScore> score) {}
