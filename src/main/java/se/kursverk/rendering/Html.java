package se.kursverk.rendering;

/** Writes well-formed HTML, escaping whatever is text. */
final class Html {

    private final StringBuilder out = new StringBuilder(16_384);

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a name that starts with {@code ?} stands without value when its value
     *     is {@code true} and is left out otherwise
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        out.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        if (name.startsWith("?")) {
            if (value.equals("true")) {
                out.append(' ').append(name, 1, name.length());
            }
            return;
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Something that is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
