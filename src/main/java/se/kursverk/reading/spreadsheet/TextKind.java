package se.kursverk.reading.spreadsheet;

/** How much of Markdown a text may use, as in content files. */
enum TextKind {
    /** Paragraphs, lists, tables; no headings and no pictures. */
    TEXT,
    /** A single paragraph. */
    PHRASE,
    /** Letters only. */
    PLAIN
}
