package se.kursverk.content;

import java.util.Optional;
import se.kursverk.course.Course;
import se.kursverk.problem.Problems;

/**
 * What a content folder holds.
 *
 * @param course present exactly when {@code problems} has no error
 * @param places where everything stands in the modules that were read
 */
public record LoadedContent(Optional<Course> course, ContentPlaces places, Problems problems) {}
