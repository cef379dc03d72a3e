package se.kursverk.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;

/** Response processing (QTI 2.2, 2.5): what a response to an item is worth. */
public final class Grader {

    private Grader() {}

    public static Outcome grade(Item item, List<String> response) {
        int points = item.points();
        return switch (item.interaction()) {
            case Interaction.SingleChoice single ->
                one(points, correct(single.choices()).equals(Set.copyOf(response)));
            case Interaction.MultipleChoice multiple -> multiple(points, correct(multiple.choices()), response);
            case Interaction.TrueFalse claim ->
                one(points, Set.copyOf(response).equals(Set.of(String.valueOf(claim.answer()))));
            case Interaction.TextEntry entry ->
                one(points, response.size() == 1 && accepts(entry, response.getFirst()));
            case Interaction.Numeric number -> one(points, response.size() == 1 && within(number, response.getFirst()));
            case Interaction.Match match -> {
                Map<String, String> key = new LinkedHashMap<>();
                match.sources().forEach(source -> key.put(source.id(), source.target()));
                yield pairs(points, key, response);
            }
            case Interaction.Order order ->
                order(
                        points,
                        order.choices().stream().map(Interaction.Option::id).toList(),
                        response);
            case Interaction.GapMatch text -> {
                Map<String, String> key = new LinkedHashMap<>();
                text.gaps().forEach(gap -> key.put(gap.id(), gap.choice()));
                yield pairs(points, key, response);
            }
            case Interaction.InlineChoice text -> {
                Map<String, String> key = new LinkedHashMap<>();
                text.dropdowns().forEach(gap -> key.put(gap.id(), gap.correct()));
                yield pairs(points, key, response);
            }
            case Interaction.ExtendedText any -> Outcome.UNSCORED;
        };
    }

    private static Set<String> correct(List<SimpleChoice> choices) {
        return choices.stream()
                .filter(SimpleChoice::correct)
                .map(SimpleChoice::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Outcome one(int points, boolean right) {
        return Outcome.share(points, right ? 1 : 0, 1);
    }

    private static Outcome multiple(int points, Set<String> correct, List<String> response) {
        Set<String> chosen = Set.copyOf(response);
        long right = chosen.stream().filter(correct::contains).count();
        long wrong = chosen.size() - right;
        return Outcome.share(points, Math.max(0, right - wrong), Math.max(1, correct.size()));
    }

    private static boolean accepts(Interaction.TextEntry entry, String typed) {
        String normal = AnswerText.normalise(typed, entry.caseSensitive(), entry.ignoreSpaces());
        return entry.accepted().stream()
                .map(accepted -> AnswerText.normalise(accepted, entry.caseSensitive(), entry.ignoreSpaces()))
                .anyMatch(normal::equals);
    }

    private static boolean within(Interaction.Numeric key, String typed) {
        return AnswerText.number(typed)
                .map(number -> number.subtract(key.answer()).abs())
                .filter(difference -> difference.compareTo(tolerance(key)) <= 0)
                .isPresent();
    }

    private static BigDecimal tolerance(Interaction.Numeric key) {
        return key.tolerance().max(BigDecimal.ZERO);
    }

    /** A left side that was given two different right sides has neither. */
    private static Outcome pairs(int points, Map<String, String> key, List<String> response) {
        Map<String, Set<String>> given = new HashMap<>();
        for (String pair : response) {
            int space = pair.indexOf(' ');
            if (space > 0 && space == pair.lastIndexOf(' ')) {
                given.computeIfAbsent(pair.substring(0, space), left -> new HashSet<>())
                        .add(pair.substring(space + 1));
            }
        }
        long right = key.entrySet().stream()
                .filter(pair -> Set.of(pair.getValue()).equals(given.get(pair.getKey())))
                .count();
        return Outcome.share(points, right, Math.max(1, key.size()));
    }

    /** Something foreign or given twice makes the whole order worthless; something left out only breaks its neighbours. */
    private static Outcome order(int points, List<String> key, List<String> response) {
        Set<String> given = new LinkedHashSet<>(response);
        if (given.size() < response.size() || !key.containsAll(given)) {
            return one(points, false);
        }
        if (key.size() == 1) {
            return one(points, response.equals(key));
        }
        long right = 0;
        for (int i = 1; i < response.size(); i++) {
            if (key.indexOf(response.get(i)) == key.indexOf(response.get(i - 1)) + 1) {
                right++;
            }
        }
        return Outcome.share(points, right, Math.max(1, key.size() - 1));
    }
}
