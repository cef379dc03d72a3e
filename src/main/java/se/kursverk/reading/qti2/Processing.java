package se.kursverk.reading.qti2;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.reading.qti.Element;

/**
 * Response processing, run on answers to find out what they give and which feedbacks they show. Files reach the same
 * results in endlessly many ways, so trying is surer than recognising patterns.
 */
final class Processing {

    static final String SCORE = "SCORE";

    private final Map<String, ResponseDeclaration> responses;
    private final Map<String, Value> defaults = new HashMap<>();
    private final Optional<Element> rules;

    /** @param item an assessmentItem */
    Processing(Element item, Map<String, ResponseDeclaration> responses) {
        this.responses = responses;
        this.rules = item.child("responseProcessing");
        for (Element outcome : item.children("outcomeDeclaration")) {
            List<String> items = outcome.child("defaultValue")
                    .map(value ->
                            value.children("value").stream().map(Element::text).toList())
                    .orElse(List.of());
            defaults.put(
                    outcome.attributeOrEmpty("identifier"),
                    new Value(outcome.attributeOrEmpty("baseType"), false, items));
        }
    }

    /**
     * What an answer leads to.
     *
     * @param outcomes the outcome variables afterwards
     */
    record Outcome(double score, Map<String, Value> outcomes) {}

    /** Whether the file says at all how answers are judged. */
    boolean isThere() {
        return rules.isPresent()
                && (rules.get().attribute("template").isPresent()
                        || !rules.get().children().isEmpty());
    }

    /** What an answer leads to; the items of it by the identifier of the response. */
    Outcome outcome(Map<String, List<String>> answer) throws NotUnderstoodException {
        Map<String, Value> variables = new LinkedHashMap<>(defaults);
        responses
                .values()
                .forEach(response -> variables.put(
                        response.identifier(), response.value(answer.getOrDefault(response.identifier(), List.of()))));
        Element program = rules.orElseThrow(NotUnderstoodException::new);
        Optional<String> template = program.attribute("template");
        if (program.children().isEmpty() && template.isPresent()) {
            runTemplate(template.get(), variables);
        } else {
            run(program.children(), variables);
        }
        Value score = variables.getOrDefault(SCORE, Value.NULL);
        return new Outcome(score.isNull() ? 0 : score.number(), variables);
    }

    private void runTemplate(String uri, Map<String, Value> variables) throws NotUnderstoodException {
        String name = uri.substring(uri.lastIndexOf('/') + 1).replaceAll("\\.xml$", "");
        ResponseDeclaration response = Optional.ofNullable(responses.get("RESPONSE"))
                .or(() -> responses.values().stream().findFirst())
                .orElseThrow(NotUnderstoodException::new);
        Value given = variables.getOrDefault(response.identifier(), Value.NULL);
        if (Set.of("match_correct", "CC2_match", "CC2_match_basic").contains(name)) {
            variables.put(SCORE, Value.of(!given.isNull() && given.matches(response.correctValue()) ? 1.0 : 0.0));
        } else if (Set.of("map_response", "CC2_map_response").contains(name)) {
            ResponseDeclaration.Mapping mapping = response.mapping().orElseThrow(NotUnderstoodException::new);
            variables.put(SCORE, Value.of(given.isNull() ? 0.0 : mapping.of(given)));
        } else {
            throw new NotUnderstoodException();
        }
    }

    /** Runs rules; says whether processing goes on after them. */
    private boolean run(List<Element> program, Map<String, Value> variables) throws NotUnderstoodException {
        for (Element rule : program) {
            switch (rule.name()) {
                case "responseCondition" -> {
                    if (!runCondition(rule, variables)) {
                        return false;
                    }
                }
                case "setOutcomeValue" ->
                    variables.put(
                            rule.attributeOrEmpty("identifier"),
                            new Expressions(responses, variables).value(first(rule)));
                case "responseProcessingFragment" -> {
                    if (!run(rule.children(), variables)) {
                        return false;
                    }
                }
                case "exitResponse" -> {
                    return false;
                }
                default -> throw new NotUnderstoodException();
            }
        }
        return true;
    }

    private boolean runCondition(Element condition, Map<String, Value> variables) throws NotUnderstoodException {
        for (Element branch : condition.children()) {
            List<Element> parts = branch.children();
            if (branch.is("responseElse")) {
                return run(parts, variables);
            }
            if (new Expressions(responses, variables).holds(first(branch))) {
                return run(parts.subList(1, parts.size()), variables);
            }
        }
        return true;
    }

    private static Element first(Element parent) throws NotUnderstoodException {
        return parent.children().stream().findFirst().orElseThrow(NotUnderstoodException::new);
    }
}
