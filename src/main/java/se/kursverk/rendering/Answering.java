package se.kursverk.rendering;

import java.util.List;

/**
 * How far an item is answered that stands in a form. The key is written only where it is.
 *
 * @param seed of the order of what is shuffled
 * @param response what is filled in, as {@code se.kursverk.grading} has it; may be partial while not answered
 * @param answered whether it is answered, and can't be changed any more
 */
public record Answering(long seed, List<String> response, boolean answered) {

    public Answering {
        response = List.copyOf(response);
    }
}
