package se.kursverk.problem;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path as the user knows it, with {@code /}
 * @param line from 1; 0 means the whole file
 * @param column from 1, in Unicode code points; 0 means the whole line
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The whole of a file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
