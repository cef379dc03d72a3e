package se.kursverk.reading;

/** What is done to a stretch of text. */
sealed interface Mark {

    Mark EMPHASIS = new Emphasis();
    Mark STRONG = new Strong();

    record Emphasis() implements Mark {}

    record Strong() implements Mark {}

    /**
     * One of the inline tags that our content takes.
     *
     * @param open such as {@code <abbr title="…">}
     */
    record Tag(String open, String close) implements Mark {}

    /**
     * A link.
     *
     * @param title empty when there is none
     */
    record Anchor(String destination, String title) implements Mark {}
}
