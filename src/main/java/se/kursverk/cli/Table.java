package se.kursverk.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns for a reader with a fixed-width font; numbers stand to the right. */
final class Table {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    /** A table with headings; one that begins with {@code >} is a column of numbers. */
    static Table of(List<String> headings) {
        return new Table(headings.stream()
                .map(heading ->
                        heading.startsWith(">") ? new Column(heading.substring(1), true) : new Column(heading, false))
                .toList());
    }

    /** A row; missing cells at the end stay empty. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** An empty line between groups of rows. */
    void gap() {
        rows.add(List.of());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(Column::heading).toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(Math.max(0, width(i) - length(cell)));
            line.append(columns.get(i).number() ? padding + cell : cell + padding)
                    .append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        int widest = length(columns.get(column).heading());
        for (List<String> row : rows) {
            // A row of one cell is a heading within the table and may run on over the columns after it.
            if (column < row.size() && row.size() > 1) {
                widest = Math.max(widest, length(row.get(column)));
            }
        }
        return widest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private record Column(String heading, boolean number) {}
}
