package se.kursverk.packaging.qti;

import java.util.List;

/**
 * An answer: its shape, the right one, and what its parts are worth (QTI responseDeclaration).
 *
 * @param correct of the right one, in order; empty where none is known
 * @param mapping what each value is worth; empty where parts are worth nothing
 */
record Response(
        String identifier, Cardinality cardinality, BaseType baseType, List<String> correct, List<Entry> mapping) {

    /** What an answer is called that is the only one of its item. */
    static final String ONLY = "RESPONSE";

    Response {
        correct = List.copyOf(correct);
        mapping = List.copyOf(mapping);
    }

    /** How many values make an answer. */
    enum Cardinality {
        SINGLE("single"),
        MULTIPLE("multiple"),
        ORDERED("ordered");

        private final String word;

        Cardinality(String word) {
            this.word = word;
        }
    }

    /** What a value is. */
    enum BaseType {
        IDENTIFIER("identifier"),
        DIRECTED_PAIR("directedPair"),
        STRING("string"),
        FLOAT("float");

        private final String word;

        BaseType(String word) {
            this.word = word;
        }
    }

    /**
     * What a value is worth (QTI mapEntry).
     *
     * @param caseSensitive {@code true} or {@code false} where values are texts; otherwise empty
     */
    record Entry(String key, String value, String caseSensitive) {}

    void write(Tags tags) {
        tags.open(
                "responseDeclaration",
                "identifier",
                identifier,
                "cardinality",
                cardinality.word,
                "baseType",
                baseType.word);
        if (!correct.isEmpty()) {
            tags.open("correctResponse");
            correct.forEach(value -> tags.text("value", value));
            tags.close();
        }
        if (!mapping.isEmpty()) {
            tags.open("mapping", "lowerBound", "0", "defaultValue", "0");
            mapping.forEach(entry -> tags.empty(
                    "mapEntry",
                    "mapKey",
                    entry.key(),
                    "mappedValue",
                    entry.value(),
                    "caseSensitive",
                    entry.caseSensitive()));
            tags.close();
        }
        tags.close();
    }
}
