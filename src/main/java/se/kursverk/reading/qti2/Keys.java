package se.kursverk.reading.qti2;

import java.util.Comparator;
import java.util.List;
import se.kursverk.reading.qti2.ResponseDeclaration.Mapping.Entry;

/** What a mapping says about right answers. */
final class Keys {

    private Keys() {}

    /** What gives points. */
    static List<String> positive(ResponseDeclaration response) {
        return response.mapping()
                .map(mapping -> mapping.entries().stream()
                        .filter(entry -> entry.gives() > 0)
                        .map(Entry::key)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** What gives most of some candidates; the first where they give the same. */
    static String best(ResponseDeclaration response, List<String> candidates) {
        return response.mapping()
                .flatMap(mapping -> mapping.entries().stream()
                        .filter(entry -> candidates.contains(entry.key()))
                        .max(Comparator.comparingDouble(Entry::gives)))
                .map(Entry::key)
                .orElse(candidates.getFirst());
    }
}
