package se.kursverk.reading.moodle;

/** Ids for options, which have none in Moodle's files: their letters. */
public final class OptionIds {

    private static final int LETTERS = 26;

    private OptionIds() {}

    /**
     * The id of the option at an index: {@code a} to {@code z}, then {@code o27} and so on.
     *
     * @param index from 0
     */
    public static String id(int index) {
        return index < LETTERS ? String.valueOf((char) ('a' + index)) : "o" + (index + 1);
    }
}
