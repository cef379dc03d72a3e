package se.kursverk.content;

/** How much of Markdown a text may use, by where it is shown. */
enum TextKind {
    /** A lesson's running text: everything. */
    LESSON,
    /** A text that stands under something else's heading: no headings or pictures of its own. */
    TEXT,
    /** A single paragraph, such as a thing to put in order. */
    PHRASE,
    /** Letters only, such as an entry of a drop-down list. */
    PLAIN
}
