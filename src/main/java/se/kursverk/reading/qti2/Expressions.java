package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;

/** Evaluates the expressions of response processing that decide about questions like ours (QTI expression). */
final class Expressions {

    private static final int MOST_ITEMS = 1000;

    private final Map<String, ResponseDeclaration> responses;
    private final Map<String, Value> variables;

    /** @param variables what responses and outcomes are at this moment; it changes while processing goes on */
    Expressions(Map<String, ResponseDeclaration> responses, Map<String, Value> variables) {
        this.responses = responses;
        this.variables = variables;
    }

    boolean holds(Element expression) throws NotUnderstoodException {
        return value(expression).isTrue();
    }

    Value value(Element expression) throws NotUnderstoodException {
        return switch (expression.name()) {
            case "baseValue" ->
                new Value(expression.attributeOrEmpty("baseType"), false, List.of(baseValue(expression)));
            case "variable" -> variables.getOrDefault(expression.attributeOrEmpty("identifier"), Value.NULL);
            case "correct" -> response(expression).correctValue();
            case "mapResponse" -> mapped(response(expression));
            case "null" -> Value.NULL;
            case "isNull" -> Value.of(value(operand(expression, 0)).isNull());
            case "not" -> Value.of(!holds(operand(expression, 0)));
            case "and" -> Value.of(all(expression));
            case "or" -> Value.of(any(expression));
            case "match" -> Value.of(value(operand(expression, 0)).matches(value(operand(expression, 1))));
            case "equal" -> Value.of(equal(expression));
            case "stringMatch" -> Value.of(stringMatch(expression));
            case "patternMatch" ->
                Value.of(AnswerPattern.matches(expression.attributeOrEmpty("pattern"), value(operand(expression, 0))));
            case "member" -> Value.of(value(operand(expression, 1)).contains(value(operand(expression, 0))));
            case "contains" -> Value.of(value(operand(expression, 0)).contains(value(operand(expression, 1))));
            case "multiple", "ordered" -> container(expression);
            case "containerSize" ->
                Value.of(value(operand(expression, 0)).items().size());
            case "index" -> index(expression);
            case "gt", "gte", "lt", "lte" -> Value.of(compared(expression));
            case "sum", "product", "subtract", "divide", "max", "min" -> number(expression);
            default -> throw new NotUnderstoodException();
        };
    }

    private static String baseValue(Element expression) {
        return expression.text().replaceAll("\\s+", " ");
    }

    private ResponseDeclaration response(Element expression) throws NotUnderstoodException {
        return Optional.ofNullable(responses.get(expression.attributeOrEmpty("identifier")))
                .orElseThrow(NotUnderstoodException::new);
    }

    private Value mapped(ResponseDeclaration declaration) throws NotUnderstoodException {
        ResponseDeclaration.Mapping mapping = declaration.mapping().orElseThrow(NotUnderstoodException::new);
        return Value.of(mapping.of(variables.getOrDefault(declaration.identifier(), Value.NULL)));
    }

    private static Element operand(Element expression, int index) throws NotUnderstoodException {
        List<Element> operands = expression.children();
        if (index >= operands.size()) {
            throw new NotUnderstoodException();
        }
        return operands.get(index);
    }

    private boolean all(Element expression) throws NotUnderstoodException {
        for (Element operand : expression.children()) {
            if (!holds(operand)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(Element expression) throws NotUnderstoodException {
        for (Element operand : expression.children()) {
            if (holds(operand)) {
                return true;
            }
        }
        return false;
    }

    private boolean equal(Element expression) throws NotUnderstoodException {
        Value left = value(operand(expression, 0));
        Value right = value(operand(expression, 1));
        return !left.isNull() && !right.isNull() && Tolerance.of(expression).covers(right.number(), left.number());
    }

    private boolean stringMatch(Element expression) throws NotUnderstoodException {
        String left = String.join(" ", value(operand(expression, 0)).items());
        String right = String.join(" ", value(operand(expression, 1)).items());
        if (!expression.attributeOrEmpty("caseSensitive").equals("true")) {
            left = left.toLowerCase(Locale.ROOT);
            right = right.toLowerCase(Locale.ROOT);
        }
        return expression.attributeOrEmpty("substring").equals("true") ? left.contains(right) : left.equals(right);
    }

    private Value container(Element expression) throws NotUnderstoodException {
        List<String> items = new ArrayList<>();
        String baseType = "";
        for (Element operand : expression.children()) {
            Value value = value(operand);
            items.addAll(value.items());
            baseType = value.baseType();
            if (items.size() > MOST_ITEMS) {
                throw new NotUnderstoodException();
            }
        }
        return new Value(baseType, expression.is("ordered"), items);
    }

    private Value index(Element expression) throws NotUnderstoodException {
        Value list = value(operand(expression, 0));
        int at = Decimals.of(expression.attributeOrEmpty("n"))
                .orElseThrow(NotUnderstoodException::new)
                .intValue();
        return at < 1 || at > list.items().size()
                ? Value.NULL
                : new Value(list.baseType(), false, List.of(list.items().get(at - 1)));
    }

    private boolean compared(Element expression) throws NotUnderstoodException {
        Value left = value(operand(expression, 0));
        Value right = value(operand(expression, 1));
        if (left.isNull() || right.isNull()) {
            return false;
        }
        int order = Double.compare(left.number(), right.number());
        return switch (expression.name()) {
            case "gt" -> order > 0;
            case "gte" -> order >= 0;
            case "lt" -> order < 0;
            default -> order <= 0;
        };
    }

    private Value number(Element expression) throws NotUnderstoodException {
        List<Double> numbers = new ArrayList<>();
        for (Element operand : expression.children()) {
            for (String item : value(operand).items()) {
                numbers.add(new Value("float", false, List.of(item)).number());
            }
        }
        if (numbers.isEmpty()) {
            return Value.NULL;
        }
        double result = numbers.getFirst();
        for (double next : numbers.subList(1, numbers.size())) {
            result = switch (expression.name()) {
                case "sum" -> result + next;
                case "product" -> result * next;
                case "subtract" -> result - next;
                case "divide" -> next == 0 ? 0 : result / next;
                case "max" -> Math.max(result, next);
                default -> Math.min(result, next);
            };
        }
        return Value.of(result);
    }
}
