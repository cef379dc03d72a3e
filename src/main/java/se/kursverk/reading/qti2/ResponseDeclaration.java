package se.kursverk.reading.qti2;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.kursverk.problem.Location;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;

/**
 * What an answer looks like, which is right and what parts of it give (QTI responseDeclaration).
 *
 * @param cardinality single, multiple, ordered or record
 * @param correct the items of the right answer, none where the file does not say
 */
record ResponseDeclaration(
        String identifier,
        String cardinality,
        String baseType,
        List<String> correct,
        Optional<Mapping> mapping,
        Location location) {

    ResponseDeclaration {
        correct = List.copyOf(correct);
    }

    static ResponseDeclaration of(Element declaration) {
        return new ResponseDeclaration(
                declaration.attributeOrEmpty("identifier"),
                declaration.attribute("cardinality").orElse("single"),
                declaration.attribute("baseType").orElse("identifier"),
                declaration
                        .child("correctResponse")
                        .map(correct -> correct.children("value").stream()
                                .map(ResponseDeclaration::item)
                                .toList())
                        .orElse(List.of()),
                declaration.child("mapping").map(Mapping::of),
                declaration.location());
    }

    /** Pairs are separated by white space of any kind. */
    private static String item(Element value) {
        return value.text().replaceAll("\\s+", " ");
    }

    boolean several() {
        return cardinality.equals("multiple") || cardinality.equals("ordered");
    }

    /** An answer as a value of processing. */
    Value value(List<String> items) {
        return new Value(baseType, cardinality.equals("ordered"), items);
    }

    Value correctValue() {
        return value(correct);
    }

    /** What parts of an answer give (QTI mapping). */
    record Mapping(double otherwise, OptionalDouble least, OptionalDouble most, List<Entry> entries) {

        Mapping {
            entries = List.copyOf(entries);
        }

        /** What one item gives (QTI mapEntry); case counts where the file says so, as the schemas of 2.2 and 3.0 have it. */
        record Entry(String key, double gives, boolean caseSensitive) {

            boolean covers(String item) {
                return caseSensitive ? key.equals(item) : key.equalsIgnoreCase(item);
            }
        }

        static Mapping of(Element mapping) {
            return new Mapping(
                    number(mapping, "defaultValue").orElse(0),
                    number(mapping, "lowerBound"),
                    number(mapping, "upperBound"),
                    mapping.children("mapEntry").stream()
                            .map(entry -> new Entry(
                                    entry.attributeOrEmpty("mapKey").replaceAll("\\s+", " "),
                                    number(entry, "mappedValue").orElse(0),
                                    entry.attributeOrEmpty("caseSensitive").equals("true")))
                            .toList());
        }

        private static OptionalDouble number(Element element, String attribute) {
            return element.attribute(attribute)
                    .flatMap(Decimals::of)
                    .map(number -> OptionalDouble.of(number.doubleValue()))
                    .orElse(OptionalDouble.empty());
        }

        /** What an answer gives; an item that occurs twice counts once. */
        double of(Value answer) {
            double sum = answer.items().stream()
                    .distinct()
                    .mapToDouble(item -> entries.stream()
                            .filter(entry -> entry.covers(item))
                            .mapToDouble(Entry::gives)
                            .findFirst()
                            .orElse(otherwise))
                    .sum();
            double atLeast = least.isPresent() ? Math.max(least.getAsDouble(), sum) : sum;
            return most.isPresent() ? Math.min(most.getAsDouble(), atLeast) : atLeast;
        }
    }
}
