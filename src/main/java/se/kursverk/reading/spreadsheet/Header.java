package se.kursverk.reading.spreadsheet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kursverk.problem.Problems;

/**
 * The row that names the columns.
 *
 * @param columns where each heading stands; the first of several that are the same
 */
record Header(GridRow row, Map<Heading, Integer> columns) {

    /** A title, a date and an explanation may stand above. */
    private static final int LOOKED_AT = 20;

    private static final int LEAST = 2;

    /** The first row near the top that has the column of questions and another one of ours. */
    static Optional<Header> find(Grid grid) {
        return grid.rows().stream()
                .limit(LOOKED_AT)
                .map(Header::of)
                .filter(header -> header.known() >= LEAST && header.columns().containsKey(Heading.of(Column.PROMPT)))
                .findFirst();
    }

    private static Header of(GridRow row) {
        Map<Heading, Integer> columns = new LinkedHashMap<>();
        new TreeMap<>(row.cells())
                .forEach((column, cell) ->
                        Heading.parse(cell.text()).ifPresent(heading -> columns.putIfAbsent(heading, column)));
        return new Header(row, columns);
    }

    /** How many of our columns there are. */
    int known() {
        return columns.size();
    }

    /** Reports columns that are there twice, and those that nobody reads though something is written in them. */
    void check(Grid grid, Problems problems) {
        Set<Integer> read = new HashSet<>(columns.values());
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            if (read.contains(column)) {
                return;
            }
            Optional<Heading> twice = Heading.parse(cell.text());
            if (twice.isPresent()) {
                problems.error(
                        "column-duplicate",
                        grid.location(row, column),
                        grid.lead(row, column, cell.text().strip()) + "Kolumnen finns två gånger.",
                        "Slå ihop dem, eller döp om den ena.");
            } else {
                problems.warning(
                        "column-unknown",
                        grid.location(row, column),
                        grid.lead(row, column, cell.text().strip()) + "Kolumnen är okänd och läses inte.",
                        remedy(cell.text()));
            }
        });
        nameless(grid)
                .forEach((column, example) -> problems.warning(
                        "column-unknown",
                        grid.location(example, column),
                        grid.lead(example, column, "kolumn utan rubrik") + "Kolumnen läses inte.",
                        "Skriv en rubrik på rad " + row.number() + ", eller töm kolumnen."));
    }

    /** The first row that has something in a column without a heading. */
    private Map<Integer, GridRow> nameless(Grid grid) {
        Map<Integer, GridRow> found = new TreeMap<>();
        for (GridRow one : questions(grid)) {
            for (int column : one.cells().keySet()) {
                if (row.cell(column).text().isBlank()) {
                    found.putIfAbsent(column, one);
                }
            }
        }
        return found;
    }

    /** The rows below. */
    List<GridRow> questions(Grid grid) {
        return grid.rows().stream()
                .filter(one -> one.number() > row.number() && !one.blank())
                .toList();
    }

    private static String remedy(String written) {
        List<String> titles = Arrays.stream(Column.values())
                .flatMap(column -> column.names().stream())
                .toList();
        return Words.nearest(written, titles)
                .map(title -> "Menade du ”" + title + "”? Döp i så fall om kolumnen.")
                .orElse("Ta bort kolumnen om den inte behövs.");
    }

    /** Every heading that there is, for a sentence. */
    static String titles() {
        return TemplateTexts.columns().stream()
                .map(Heading::column)
                .distinct()
                .map(column -> column.numbered() ? column.title() + " 1, 2 …" : column.title())
                .collect(Collectors.joining(", "));
    }
}
