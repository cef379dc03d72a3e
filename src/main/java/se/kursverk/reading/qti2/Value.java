package se.kursverk.reading.qti2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.reading.qti.Decimals;

/**
 * A value of response processing: a container of items, of which a single value has one and NULL none.
 *
 * @param baseType as the declaration or expression says it
 * @param ordered whether the order of the items counts
 */
record Value(String baseType, boolean ordered, List<String> items) {

    static final Value NULL = new Value("", false, List.of());

    private static final Set<String> NUMBERS = Set.of("float", "integer", "duration");

    Value {
        items = List.copyOf(items);
    }

    static Value of(boolean truth) {
        return new Value("boolean", false, List.of(Boolean.toString(truth)));
    }

    static Value of(double number) {
        return new Value("float", false, List.of(Double.toString(number)));
    }

    boolean isNull() {
        return items.isEmpty() || (items.size() == 1 && items.getFirst().isEmpty());
    }

    boolean isTrue() {
        return items.size() == 1
                && (items.getFirst().equals("true") || items.getFirst().equals("1"));
    }

    /** The single item as a number. */
    double number() throws NotUnderstoodException {
        if (items.size() != 1) {
            throw new NotUnderstoodException();
        }
        return Decimals.of(items.getFirst())
                .orElseThrow(NotUnderstoodException::new)
                .doubleValue();
    }

    /** Whether two values are the same by QTI's {@code match}. */
    boolean matches(Value other) {
        if (items.size() != other.items.size()) {
            return false;
        }
        if (ordered || other.ordered) {
            for (int i = 0; i < items.size(); i++) {
                if (!same(items.get(i), other.items.get(i))) {
                    return false;
                }
            }
            return true;
        }
        List<String> left = new ArrayList<>(other.items);
        return items.stream().allMatch(item -> removeFirst(left, item));
    }

    /** Whether the items of {@code part}, as often as they stand there, are among these. */
    boolean contains(Value part) {
        if (ordered) {
            return containsInOrder(part);
        }
        List<String> left = new ArrayList<>(items);
        return part.items.stream().allMatch(item -> removeFirst(left, item));
    }

    /** In an ordered container, things that follow each other. */
    private boolean containsInOrder(Value part) {
        for (int from = 0; from + part.items.size() <= items.size(); from++) {
            Value slice = new Value(baseType, true, items.subList(from, from + part.items.size()));
            if (slice.matches(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean removeFirst(List<String> left, String item) {
        for (int i = 0; i < left.size(); i++) {
            if (same(item, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (baseType.equals("pair")) {
            String[] ends = one.split(" ", -1);
            return ends.length == 2 && other.equals(ends[1] + " " + ends[0]);
        }
        if (!NUMBERS.contains(baseType)) {
            return false;
        }
        Optional<BigDecimal> left = Decimals.of(one);
        Optional<BigDecimal> right = Decimals.of(other);
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }
}
