package se.kursverk.reading.qti12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.Judge;

/** Judges by an item's conditions (QTI 1.2 resprocessing), tried in their order until one says that it was the last. */
final class Conditions implements Judge {

    private final List<Element> conditions;
    private final Set<String> several;
    private final double start;

    /** @param several the responses that take several values */
    Conditions(Element item, Set<String> several) {
        this.conditions = item.children("resprocessing").stream()
                .flatMap(processing -> processing.children("respcondition").stream())
                .toList();
        this.several = Set.copyOf(several);
        this.start = item.descendant("decvar")
                .flatMap(variable -> variable.attribute("defaultval"))
                .flatMap(Decimals::of)
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    /** Those that give points. */
    List<Element> giving() {
        return conditions.stream()
                .filter(condition -> condition.children("setvar").stream()
                        .anyMatch(set ->
                                Decimals.of(set.text()).map(BigDecimal::signum).orElse(0) > 0))
                .toList();
    }

    @Override
    public Optional<Verdict> verdict(Answer answer) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        double score = start;
        Set<String> shown = new LinkedHashSet<>();
        for (Element condition : conditions) {
            Optional<Boolean> holds = condition
                    .child("conditionvar")
                    .map(test -> all(test, answer))
                    .orElse(Optional.of(true));
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get()) {
                for (Element set : condition.children("setvar")) {
                    score = set(score, set);
                }
                for (Element display : condition.children("displayfeedback")) {
                    shown.add(display.attributeOrEmpty("linkrefid"));
                }
                if (!condition.attributeOrEmpty("continue").equalsIgnoreCase("yes")) {
                    break;
                }
            }
        }
        return Optional.of(new Verdict(score, shown));
    }

    private static double set(double score, Element set) {
        double value = Decimals.of(set.text()).map(BigDecimal::doubleValue).orElse(0.0);
        return switch (set.attribute("action").orElse("Set").toLowerCase(Locale.ROOT)) {
            case "add" -> score + value;
            case "subtract" -> score - value;
            case "multiply" -> score * value;
            case "divide" -> value == 0 ? score : score / value;
            default -> value;
        };
    }

    /**
     * Whether all tests hold; nothing where one is not understood. Tests of the same response that has one value are
     * meant as alternatives, since they could not all hold.
     */
    private Optional<Boolean> all(Element parent, Answer answer) {
        Map<String, List<Element>> alternatives = new LinkedHashMap<>();
        List<Element> tests = new ArrayList<>();
        for (Element test : parent.children()) {
            String response = test.attributeOrEmpty("respident");
            if (test.is("varequal") && !several.contains(response) && !parent.is("and")) {
                alternatives.computeIfAbsent(response, any -> new ArrayList<>()).add(test);
            } else {
                tests.add(test);
            }
        }
        for (Element test : tests) {
            Optional<Boolean> holds = holds(test, answer);
            if (holds.isEmpty() || !holds.get()) {
                return holds;
            }
        }
        for (List<Element> one : alternatives.values()) {
            if (one.stream().noneMatch(test -> equal(test, answer))) {
                return Optional.of(false);
            }
        }
        return Optional.of(true);
    }

    private Optional<Boolean> holds(Element test, Answer answer) {
        return switch (test.name()) {
            case "and" -> all(test, answer);
            case "or" -> any(test, answer);
            case "not" -> all(test, answer).map(holds -> !holds);
            case "other" -> Optional.of(true);
            case "unanswered" -> Optional.of(given(test, answer).isEmpty());
            case "varequal" -> Optional.of(equal(test, answer));
            case "vargt", "vargte", "varlt", "varlte" -> Optional.of(compared(test, answer));
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> any(Element parent, Answer answer) {
        for (Element test : parent.children()) {
            Optional<Boolean> holds = holds(test, answer);
            if (holds.isEmpty() || holds.get()) {
                return holds;
            }
        }
        return Optional.of(false);
    }

    private static List<String> given(Element test, Answer answer) {
        return answer.responses().getOrDefault(test.attributeOrEmpty("respident"), List.of());
    }

    private static boolean equal(Element test, Answer answer) {
        List<String> given = given(test, answer);
        Optional<Integer> index = test.attribute("index").flatMap(Decimals::of).map(BigDecimal::intValue);
        if (index.isPresent()) {
            int at = index.get() - 1;
            return at >= 0 && at < given.size() && given.get(at).equals(test.text());
        }
        boolean caseCounts = test.attributeOrEmpty("case").equalsIgnoreCase("yes");
        return given.stream()
                .anyMatch(item -> caseCounts ? item.equals(test.text()) : item.equalsIgnoreCase(test.text()));
    }

    private static boolean compared(Element test, Answer answer) {
        Optional<BigDecimal> bound = Decimals.of(test.text());
        Optional<BigDecimal> number = given(test, answer).stream().findFirst().flatMap(Decimals::of);
        if (bound.isEmpty() || number.isEmpty()) {
            return false;
        }
        int order = number.get().compareTo(bound.get());
        return switch (test.name()) {
            case "vargt" -> order > 0;
            case "vargte" -> order >= 0;
            case "varlt" -> order < 0;
            default -> order <= 0;
        };
    }
}
