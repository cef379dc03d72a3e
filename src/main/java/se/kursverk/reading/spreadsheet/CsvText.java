package se.kursverk.reading.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Text with separated cells (RFC 4180), as Swedish spreadsheet programs save it: often with semicolons and Windows-1252. */
final class CsvText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int MAX_ROWS = 20_000;

    private CsvText() {}

    /** The bytes as text, without byte order mark; empty when they are none. */
    static Optional<String> decode(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS_1252;
        }
    }

    /** The table, by the separator that finds most of our columns. What is no table is reported. */
    static Grid grid(String file, String text, Problems problems) {
        String table = text;
        int skipped = 0;
        List<Character> separators = SEPARATORS;
        if (text.startsWith("sep=") && text.length() > 4) {
            separators = List.of(text.charAt(4));
            table = text.lines().skip(1).findFirst().isEmpty() ? "" : text.substring(text.indexOf('\n') + 1);
            skipped = 1;
        }
        Attempt best = new Attempt(new Grid(file, false, List.of()), new Problems());
        int most = -1;
        for (char separator : separators) {
            Attempt attempt = parse(file, table, separator, skipped);
            int columns = Header.find(attempt.grid()).map(Header::known).orElse(0) * 100
                    + attempt.grid().rows().stream()
                            .map(row -> row.cells().size())
                            .max(Comparator.naturalOrder())
                            .orElse(0);
            if (columns > most) {
                most = columns;
                best = attempt;
            }
        }
        problems.addAll(best.problems());
        return best.grid();
    }

    private static Attempt parse(String file, String text, char separator, int skipped) {
        Problems problems = new Problems();
        List<GridRow> rows = new ArrayList<>();
        int line = skipped;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                line = (int) csv.getStartingLineNumber() + skipped;
                GridRow row = row(line, csv.getFields());
                if (!row.blank()) {
                    rows.add(row);
                }
                if (rows.size() > MAX_ROWS) {
                    problems.error(
                            "file-too-large",
                            Location.of(file),
                            "Filen har fler än " + MAX_ROWS + " rader.",
                            "Dela upp den, eller ta bort det som inte är frågor.");
                    break;
                }
            }
            if (unclosed(text, line - skipped)) {
                quote(problems, file, line, "Ett citattecken som öppnas på den här raden stängs aldrig.");
            }
        } catch (CsvParseException | UncheckedIOException e) {
            quote(problems, file, line + 1, "Här eller strax efter står ett citattecken mitt i en cell.");
        } catch (IOException e) {
            throw new UncheckedIOException("closing a text in memory", e);
        }
        return new Attempt(new Grid(file, false, rows), problems);
    }

    private static GridRow row(int line, List<String> fields) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = fields.get(i).replace("\r\n", "\n").replace('\r', '\n');
            if (!text.isBlank()) {
                cells.put(i, Cell.of(text));
            }
        }
        return new GridRow(line, false, cells);
    }

    /** Whether the record that begins on a line, the last one, runs on to the end because of a quotation mark. */
    private static boolean unclosed(String text, int line) {
        List<String> rest = text.lines().skip(Math.max(0, line - 1)).toList();
        return rest.size() > 1
                && rest.stream()
                                        .flatMapToInt(String::chars)
                                        .filter(c -> c == '"')
                                        .count()
                                % 2
                        == 1;
    }

    private static void quote(Problems problems, String file, int line, String text) {
        problems.error(
                "csv-quote",
                new Location(file, line, 0),
                text,
                "Skriv citattecknet dubbelt (\"\") inne i cellen, och ett ensamt bara där cellen börjar och slutar.");
    }

    private record Attempt(Grid grid, Problems problems) {}
}
