package se.kursverk.reading.qti;

/** What an element holds. */
public sealed interface Node permits Element, Node.Text {

    /** Characters between tags. */
    record Text(String characters) implements Node {}
}
