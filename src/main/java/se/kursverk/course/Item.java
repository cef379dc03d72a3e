package se.kursverk.course;

import java.util.Optional;

/**
 * One question (QTI assessmentItem).
 *
 * @param id unique within the module, {@code [a-z0-9-]}, stable: statistics are keyed on it
 * @param points what a wholly right answer gives, 1 to 100; ignored where the learner assesses himself
 * @param competence what the item is about, an id that recurs over items
 * @param page the id of the lesson page that explains it
 */
public record Item(
        String id,
        RichText prompt,
        Interaction interaction,
        Feedback feedback,
        Optional<RichText> hint,
        int points,
        Optional<String> competence,
        Difficulty difficulty,
        Optional<String> page) {

    /** Whether the answer counts towards the score. */
    public boolean scored() {
        return !(interaction instanceof Interaction.ExtendedText);
    }
}
