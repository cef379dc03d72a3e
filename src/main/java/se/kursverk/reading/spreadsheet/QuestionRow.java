package se.kursverk.reading.spreadsheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** The cells of one question, asked for one by one; {@link #done} names those that nobody asked for. */
final class QuestionRow {

    private static final Set<String> YES = Set.of("ja", "j", "sant", "true", "yes", "x", "1");
    private static final Set<String> NO = Set.of("nej", "n", "falskt", "false", "no", "0");

    private final Grid grid;
    private final Header header;
    private final GridRow row;
    private final Problems problems = new Problems();
    private final Set<Heading> asked = new LinkedHashSet<>();

    QuestionRow(Grid grid, Header header, GridRow row) {
        this.grid = grid;
        this.header = header;
        this.row = row;
    }

    Problems problems() {
        return problems;
    }

    Location location() {
        return grid.location(row);
    }

    boolean has(Heading heading) {
        return !cell(heading).blank();
    }

    boolean has(Column column) {
        return has(Heading.of(column));
    }

    private Cell cell(Heading heading) {
        Integer column = header.columns().get(heading);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    /** The cell's text without white space around it; empty where there is none. What is odd about it is told once. */
    String text(Heading heading) {
        Cell cell = cell(heading);
        if (asked.add(heading)) {
            tellOddity(heading, cell);
        }
        return cell.oddity() == Cell.Oddity.ERROR ? "" : cell.text().strip();
    }

    String text(Column column) {
        return text(Heading.of(column));
    }

    private void tellOddity(Heading heading, Cell cell) {
        switch (cell.oddity()) {
            case NONE -> {}
            case ERROR ->
                error(
                        "cell-formula",
                        heading,
                        "Formeln ger felet " + cell.text() + ".",
                        "Rätta formeln, eller skriv värdet i stället.");
            case NOT_CALCULATED ->
                error(
                        "cell-formula",
                        heading,
                        "Formeln har inget uträknat värde.",
                        "Öppna filen i kalkylprogrammet och spara den, eller skriv värdet i stället.");
            case DATE ->
                warning(
                        "cell-date",
                        heading,
                        "Cellen är ett datum och läses som ”" + cell.text() + "”.",
                        "Ge cellen formatet Text och skriv om värdet, om du menade något annat.");
            case FORMATTED ->
                warning(
                        "cell-formatted",
                        heading,
                        "Fetstil, kursiv och liknande följer inte med.",
                        "Skriv **fet** eller *kursiv* om det betyder något.");
        }
        int control = control(cell.text());
        if (control >= 0) {
            error(
                    "cell-control-character",
                    heading,
                    "Efter ”" + tail(cell.text().substring(0, control)) + "” står ett osynligt styrtecken.",
                    "Radera tecknet; det kom troligen med när texten klistrades in.");
        }
    }

    private static String tail(String text) {
        return text.length() > 20 ? "…" + text.substring(text.length() - 20) : text;
    }

    /** The first character that no page can show, or −1. */
    private static int control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : (c >= 0x7f && c <= 0x9f) || c >= '\uFFFE') {
                return i;
            }
        }
        return -1;
    }

    Optional<RichText> markdown(Heading heading, TextKind kind) {
        String text = text(heading);
        return text.isEmpty() ? Optional.empty() : Optional.of(markdown(heading, text, kind));
    }

    Optional<RichText> markdown(Column column) {
        return markdown(Heading.of(column), TextKind.TEXT);
    }

    /** A part of a cell's text. */
    RichText markdown(Heading heading, String text, TextKind kind) {
        return CellMarkdown.read(text, kind, (code, sentence, remedy) -> error(code, heading, sentence, remedy));
    }

    /** A whole number; what holds where there is none. */
    int integer(Column column, int least, int most, int otherwise) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        String digits = text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
        boolean whole =
                digits.length() < 10 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            error(
                    whole ? "number-out-of-range" : "number-malformed",
                    Heading.of(column),
                    "”" + text + "” är inget heltal från " + least + " till " + most + ".",
                    "Skriv ett heltal från " + least + " till " + most + ", eller töm cellen.");
            return otherwise;
        }
        return Integer.parseInt(digits);
    }

    /** Yes or no; what holds where the cell says neither. */
    boolean flag(Column column, boolean otherwise) {
        String text = Words.plain(text(column));
        if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
            error(
                    "value-unknown",
                    Heading.of(column),
                    "”" + text(column) + "” är varken ja eller nej.",
                    "Skriv ja eller nej.");
        }
        return text.isEmpty() ? otherwise : YES.contains(text);
    }

    /** One of a few words; empty where there is none. */
    <T> Optional<T> word(Column column, Map<String, T> words, List<String> examples) {
        String text = text(column);
        Optional<T> value = Optional.ofNullable(words.get(Words.plain(text)));
        if (value.isEmpty() && !text.isEmpty()) {
            error(
                    "value-unknown",
                    Heading.of(column),
                    "”" + text + "” är inget som kan stå här.",
                    Words.nearest(text, examples)
                            .map(nearest -> "Menade du ”" + nearest + "”?")
                            .orElse("Välj bland: " + String.join(", ", examples) + "."));
        }
        return value;
    }

    /** Something made into an id; empty where there is nothing. */
    Optional<String> id(Column column, int most) {
        String text = text(column);
        String id = Words.id(text, most);
        if (id.isEmpty() && !text.isEmpty()) {
            error(
                    "id-malformed",
                    Heading.of(column),
                    "Av ”" + text + "” går det inte att göra ett id.",
                    "Skriv ett eller några korta ord med bokstäver eller siffror.");
        }
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    void error(String code, Heading heading, String text, String remedy) {
        problems.error(code, place(heading), lead(heading) + text, remedy);
    }

    void warning(String code, Heading heading, String text, String remedy) {
        problems.warning(code, place(heading), lead(heading) + text, remedy);
    }

    private Location place(Heading heading) {
        Integer column = header.columns().get(heading);
        return column == null ? location() : grid.location(row, column);
    }

    private String lead(Heading heading) {
        Integer column = header.columns().get(heading);
        return column == null
                ? heading.title() + ": "
                : grid.lead(row, column, header.row().cell(column).text().strip());
    }

    /** Names the cells that hold something which a question of this kind has no use for. */
    void done(String kind) {
        new TreeMap<>(row.cells())
                .forEach((column, cell) -> header.columns().forEach((heading, at) -> {
                    if (at.equals(column) && !cell.blank() && !asked.contains(heading)) {
                        warning(
                                "cell-not-used",
                                heading,
                                "Cellen används inte av typen " + kind + ".",
                                "Töm cellen, eller byt typ om du menade en annan.");
                    }
                }));
    }
}
