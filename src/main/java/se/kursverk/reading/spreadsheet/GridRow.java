package se.kursverk.reading.spreadsheet;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param number the row in a sheet, or the line of a text file on which the row begins; from 1
 * @param cells by column, from 0
 */
record GridRow(int number, boolean hidden, Map<Integer, Cell> cells) {

    GridRow {
        cells = Map.copyOf(cells);
    }

    Cell cell(int column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    boolean blank() {
        return cells.values().stream().allMatch(Cell::blank);
    }
}
