package se.kursverk.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branching story: situations, choices and their consequences, ends.
 *
 * @param start the id of the first situation
 */
public record Scenario(
        String title,
        RichText introduction,
        List<Variable> variables,
        String start,
        List<Situation> situations,
        List<End> ends) {

    public Scenario {
        variables = List.copyOf(variables);
        situations = List.copyOf(situations);
        ends = List.copyOf(ends);
    }

    public Optional<Situation> situation(String id) {
        return situations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<End> end(String id) {
        return ends.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Something that choices change and conditions ask for; stays within its bounds, whatever is added. */
    public record Variable(String id, int start, int minimum, int maximum) {}

    /** Where the learner stands: time, place and role, what happens, and what can be done. */
    public record Situation(String id, String time, String place, String role, RichText text, List<Choice> choices) {

        public Situation {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something the learner may do.
     *
     * @param consequence what happens then
     * @param principle the rule of conduct behind it, named after the consequence
     * @param points may be negative
     * @param effects what is added to variables, by id, in the author's order
     * @param condition shown only when it holds
     * @param transitions tried in order, the first whose condition holds is taken; the last has none
     */
    public record Choice(
            String id,
            RichText text,
            RichText consequence,
            RichText principle,
            int points,
            Map<String, Integer> effects,
            Condition condition,
            List<Transition> transitions) {

        public Choice {
            effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
            transitions = List.copyOf(transitions);
        }
    }

    /** Where a choice leads: the id of a situation or an end. */
    public record Transition(Condition condition, String target) {}

    /** Comparisons that must all hold; none at all always holds. */
    public record Condition(List<Comparison> comparisons) {

        public static final Condition ALWAYS = new Condition(List.of());

        public Condition {
            comparisons = List.copyOf(comparisons);
        }

        public boolean holds(Map<String, Integer> values) {
            return comparisons.stream().allMatch(one -> one.holds(values.getOrDefault(one.variable(), 0)));
        }
    }

    /** A variable held against a number. */
    public record Comparison(String variable, Operator operator, int value) {

        boolean holds(int actual) {
            return switch (operator) {
                case LESS -> actual < value;
                case AT_MOST -> actual <= value;
                case EQUAL -> actual == value;
                case NOT_EQUAL -> actual != value;
                case AT_LEAST -> actual >= value;
                case MORE -> actual > value;
            };
        }
    }

    /** How a {@link Comparison} compares, with the sign that content and player use. */
    public enum Operator {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("=="),
        NOT_EQUAL("!="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** How well an end turned out. */
    public enum Outcome {
        GOOD,
        MIXED,
        POOR
    }

    /** Where a story stops. */
    public record End(String id, String title, Outcome outcome, RichText text) {}
}
