package se.kursverk.reading.spreadsheet;

/**
 * What a cell shows.
 *
 * @param text with {@code \n} line ends, as a Swedish reader sees it: {@code 2,5}, {@code 25 %}, {@code sant}
 * @param oddity what is to be said about it, should anybody ask for the cell
 */
record Cell(String text, Oddity oddity) {

    static final Cell EMPTY = new Cell("", Oddity.NONE);

    /** What may be odd about a cell of a spreadsheet program. */
    enum Oddity {
        NONE,
        /** The text is an error such as {@code #REF!}. */
        ERROR,
        /** A formula that was never calculated; there is no text. */
        NOT_CALCULATED,
        /** A date, often made by the spreadsheet program from something else. */
        DATE,
        /** Parts of the text are bold or the like; only the letters are here. */
        FORMATTED
    }

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Oddity.NONE);
    }

    boolean blank() {
        return text.isBlank() && oddity != Oddity.NOT_CALCULATED;
    }
}
