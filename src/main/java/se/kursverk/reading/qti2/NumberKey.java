package se.kursverk.reading.qti2;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;

/**
 * Which numbers are right: those that lie no farther than a tolerance from one.
 *
 * @param tolerance at least 0
 */
record NumberKey(BigDecimal answer, BigDecimal tolerance) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<NumberKey> of(Element item, ResponseDeclaration response) {
        Optional<BigDecimal> right = response.correct().stream()
                .findFirst()
                .or(() -> Keys.positive(response).stream().findFirst())
                .flatMap(Decimals::of);
        Optional<Element> processing = item.child("responseProcessing");
        Optional<NumberKey> equal = processing.flatMap(rules -> rules.descendants("equal").stream()
                .filter(test -> speaksOf(test, response))
                .findFirst()
                .flatMap(test -> equal(test, right)));
        return equal.or(() -> processing.flatMap(rules -> range(rules, response, right)))
                .or(() -> right.map(answer -> new NumberKey(answer, BigDecimal.ZERO)));
    }

    private static Optional<NumberKey> equal(Element test, Optional<BigDecimal> right) {
        Optional<BigDecimal> answer = test.children("baseValue").stream()
                .findFirst()
                .flatMap(value -> Decimals.of(value.text()))
                .or(() -> right);
        String[] sizes = test.attribute("tolerance").orElse("0").split("\\s+", -1);
        Optional<BigDecimal> below = Decimals.of(sizes[0]);
        Optional<BigDecimal> above = Decimals.of(sizes[sizes.length - 1]);
        if (answer.isEmpty() || below.isEmpty() || above.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal unit = switch (test.attribute("toleranceMode").orElse("exact")) {
            case "absolute" -> BigDecimal.ONE;
            case "relative" -> answer.get().abs().divide(HUNDRED, MathContext.DECIMAL64);
            default -> BigDecimal.ZERO;
        };
        if (below.get().compareTo(above.get()) == 0) {
            return Optional.of(new NumberKey(
                    answer.get(),
                    unit.compareTo(BigDecimal.ONE) == 0
                            ? below.get()
                            : Decimals.plain(below.get().multiply(unit))));
        }
        return Optional.of(between(
                answer.get().subtract(below.get().multiply(unit)),
                answer.get().add(above.get().multiply(unit))));
    }

    /** At least one number and at most another, wherever the file says so. */
    private static Optional<NumberKey> range(Element rules, ResponseDeclaration response, Optional<BigDecimal> right) {
        Optional<BigDecimal> least = bound(rules, response, List.of("gte", "gt"));
        Optional<BigDecimal> most = bound(rules, response, List.of("lte", "lt"));
        return least.flatMap(from -> most.filter(to -> to.compareTo(from) >= 0).map(to -> between(from, to)))
                .map(found -> right.filter(answer -> answer.compareTo(found.answer()) == 0)
                        .map(answer -> new NumberKey(answer, found.tolerance()))
                        .orElse(found));
    }

    private static Optional<BigDecimal> bound(Element rules, ResponseDeclaration response, List<String> names) {
        return names.stream()
                .flatMap(name -> rules.descendants(name).stream())
                .filter(test -> speaksOf(test, response))
                .flatMap(test -> test.children("baseValue").stream())
                .flatMap(value -> Decimals.of(value.text()).stream())
                .findFirst();
    }

    private static boolean speaksOf(Element test, ResponseDeclaration response) {
        return test.children("variable").stream()
                .anyMatch(variable -> variable.attributeOrEmpty("identifier").equals(response.identifier()));
    }

    private static NumberKey between(BigDecimal from, BigDecimal to) {
        BigDecimal middle = from.add(to).divide(TWO, MathContext.DECIMAL64);
        return new NumberKey(Decimals.plain(middle), Decimals.plain(to.subtract(middle)));
    }
}
