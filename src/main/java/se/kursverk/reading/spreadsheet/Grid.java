package se.kursverk.reading.spreadsheet;

import java.util.List;
import se.kursverk.problem.Location;

/**
 * The rows of a table with its name for problems.
 *
 * @param file the file, with the sheet where there are sheets: {@code frågor.xlsx!Frågor}
 * @param sheet whether people find a cell by a name such as {@code C7}
 */
record Grid(String file, boolean sheet, List<GridRow> rows) {

    private static final int LETTERS = 26;

    Grid {
        rows = List.copyOf(rows);
    }

    Location location(GridRow row, int column) {
        return new Location(file, row.number(), column + 1);
    }

    Location location(GridRow row) {
        return new Location(file, row.number(), 0);
    }

    /** How a problem's sentence begins: {@code C7 (Rätt svar): } or, where cells have no names, {@code Rätt svar: }. */
    String lead(GridRow row, int column, String heading) {
        return sheet ? cellName(row.number(), column) + " (" + heading + "): " : heading + ": ";
    }

    /** Such as {@code C7}. */
    static String cellName(int row, int column) {
        return columnName(column) + row;
    }

    private static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : columnName(column / LETTERS - 1) + last;
    }
}
