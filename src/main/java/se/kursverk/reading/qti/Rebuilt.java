package se.kursverk.reading.qti;

import java.util.Optional;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;

/**
 * A question as it was rebuilt, before it gets an id that no other has.
 *
 * @param identifier as the file has it
 * @param title as the file has it, perhaps empty
 */
public record Rebuilt(
        String identifier,
        String title,
        Location location,
        RichText prompt,
        Interaction interaction,
        Feedback feedback,
        Optional<RichText> hint,
        int points,
        Optional<String> competence,
        Difficulty difficulty,
        Optional<String> page) {}
