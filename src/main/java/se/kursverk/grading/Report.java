package se.kursverk.grading;

import java.util.Optional;

/**
 * What an LMS is told.
 *
 * @param score empty until some quiz attempt was finished
 * @param progress how much is done of what completion needs, in hundredths of a per cent, rounded down; 10,000 only when
 *     everything is
 */
public record Report(Status status, Optional<QuizScore> score, int progress) {}
