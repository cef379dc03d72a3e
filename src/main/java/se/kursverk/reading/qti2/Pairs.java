package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;

/** Right pairs of an answer (base type directedPair). */
final class Pairs {

    private record Pair(String from, String to) {}

    private final ResponseDeclaration response;
    private final List<Pair> pairs;

    private Pairs(ResponseDeclaration response, List<Pair> pairs) {
        this.response = response;
        this.pairs = pairs;
    }

    static Pairs of(ResponseDeclaration response) {
        List<String> keyed = response.correct().isEmpty() ? Keys.positive(response) : response.correct();
        List<Pair> pairs = new ArrayList<>();
        for (String item : keyed) {
            String[] ends = item.split(" ", -1);
            if (ends.length == 2) {
                pairs.add(new Pair(ends[0], ends[1]));
            }
        }
        return new Pairs(response, pairs);
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** The second of each pair by the first, if each of {@code all} is first in exactly one. */
    Optional<Map<String, String>> byFirst(Set<String> all) {
        return unique(pairs, all);
    }

    /** The first of each pair by the second, if each of {@code all} is second in exactly one. */
    Optional<Map<String, String>> bySecond(Set<String> all) {
        return unique(
                pairs.stream().map(pair -> new Pair(pair.to(), pair.from())).toList(), all);
    }

    private static Optional<Map<String, String>> unique(List<Pair> pairs, Set<String> all) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (found.put(pair.from(), pair.to()) != null) {
                return Optional.empty();
            }
        }
        return found.keySet().equals(all) ? Optional.of(found) : Optional.empty();
    }

    /** The right answer, one with all but the last pair, and one where the pairs are crossed. */
    Attempts attempts() {
        List<String> right = new ArrayList<>();
        List<String> crossed = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            right.add(pairs.get(i).from() + " " + pairs.get(i).to());
            crossed.add(pairs.get(i).from() + " "
                    + pairs.get((i + 1) % pairs.size()).to());
        }
        String identifier = response.identifier();
        return new Attempts(
                Answer.of(identifier, right),
                right.size() < 2 ? List.of() : List.of(Answer.of(identifier, right.subList(0, right.size() - 1))),
                right.equals(crossed) ? List.of() : List.of(Answer.of(identifier, crossed)),
                List.of());
    }
}
