package se.kursverk.rendering;

import java.util.Optional;
import se.kursverk.course.Item;

/**
 * An item as a page of its own on a server.
 *
 * @param number from 1
 * @param of how many
 * @param verdict present when it is answered
 * @param missing the key of what the answer still lacks, such as {@code player.no-answer}
 */
public record ItemForm(
        Item item,
        int number,
        int of,
        FormTarget target,
        Answering answering,
        Optional<Verdict> verdict,
        Optional<String> missing) {}
