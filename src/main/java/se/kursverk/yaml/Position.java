package se.kursverk.yaml;

/**
 * A place within one file.
 *
 * @param line from 1; 0 means the whole file
 * @param column from 1, in Unicode code points; 0 means the whole line
 */
public record Position(int line, int column) {

    public static final Position WHOLE_FILE = new Position(0, 0);
}
