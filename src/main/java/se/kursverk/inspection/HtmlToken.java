package se.kursverk.inspection;

import java.util.Map;

/** A piece of HTML with its place. */
sealed interface HtmlToken {

    /** In characters from the start of the page. */
    int offset();

    /**
     * A start tag.
     *
     * @param name lower case
     * @param attributes by lower-case name, references resolved
     */
    record Start(String name, Map<String, String> attributes, int offset) implements HtmlToken {

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean has(String key) {
            return attributes.containsKey(key);
        }

        boolean is(String other) {
            return name.equals(other);
        }
    }

    /** An end tag. */
    record End(String name, int offset) implements HtmlToken {}

    /** Text that is more than space; of {@code script} and {@code style} too. */
    record Text(String text, int offset) implements HtmlToken {}
}
