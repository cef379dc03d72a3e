package se.kursverk.reading.qti;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer to try.
 *
 * @param responses the items by the identifier of the response
 * @param chosen the options in it, where options can have feedback
 */
public record Answer(Map<String, List<String>> responses, Set<String> chosen) {

    public Answer {
        responses = Map.copyOf(responses);
        chosen = Set.copyOf(chosen);
    }

    /** What is given to one response, where there are no options. */
    public static Answer of(String response, List<String> items) {
        return new Answer(Map.of(response, items), Set.of());
    }

    /** The options chosen. */
    public static Answer choosing(String response, List<String> options) {
        return new Answer(Map.of(response, options), Set.copyOf(options));
    }
}
