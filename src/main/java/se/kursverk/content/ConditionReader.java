package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Scenario.Comparison;
import se.kursverk.course.Scenario.Condition;
import se.kursverk.course.Scenario.Operator;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Numbers;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.YamlNode;

/** Reads conditions such as {@code fortroende >= 2 och risk < 3}. */
final class ConditionReader {

    private ConditionReader() {}

    static Condition read(SourceFile file, YamlNode.Scalar scalar, Ids variables) {
        List<Comparison> comparisons = new ArrayList<>();
        String rest = " " + scalar.value().strip() + " ";
        while (!rest.isEmpty()) {
            int and = rest.indexOf(" och ");
            String part = and < 0 ? rest : rest.substring(0, and);
            rest = and < 0 ? "" : rest.substring(and + " och".length());
            Optional<Comparison> comparison = comparison(part.strip());
            if (comparison.isEmpty()) {
                file.error(
                        "condition-malformed",
                        scalar.position(),
                        "Villkoret ”" + scalar.value() + "” går inte att läsa.",
                        "Skriv variabel, jämförelse och heltal, till exempel fortroende >= 2, och skilj flera villkor"
                                + " med och.");
                return Condition.ALWAYS;
            }
            variables.require(file, comparison.get().variable(), scalar.position(), "variable-unknown", "Variabeln");
            comparisons.add(comparison.get());
        }
        return new Condition(comparisons);
    }

    private static Optional<Comparison> comparison(String text) {
        int start = 0;
        while (start < text.length() && "<>=!".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && "<>=!".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String variable = text.substring(0, start).strip();
        String sign = text.substring(start, end);
        Optional<Integer> value = Numbers.parse(text.substring(end).strip());
        if (!Ids.valid(variable) || value.isEmpty()) {
            return Optional.empty();
        }
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return Optional.of(new Comparison(variable, operator, value.get()));
            }
        }
        return Optional.empty();
    }
}
