package se.kursverk.reading.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet to fill in. As a workbook it has an empty sheet to write in, one of examples and one that explains; as
 * text it has the examples. The workbook names the moment it was made; everything else is the same each time.
 */
public final class SpreadsheetTemplate {

    private static final int ROWS = 500;
    private static final String INK = "1F3A4D";
    private static final String PAPER = "DCE9F0";
    private static final String FAINT = "EEF3F6";

    private SpreadsheetTemplate() {}

    /** As XLSX. */
    public static byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kursverk", "1.0")) {
            workbook.setGlobalDefaultFont("Calibri", 11);
            workbook.properties().setTitle("Frågor att hämta in i Kursverk");
            Worksheet questions = workbook.newWorksheet("Frågor");
            headings(questions);
            choices(questions);
            Worksheet examples = workbook.newWorksheet("Exempel");
            headings(examples);
            examples(examples);
            explanation(workbook.newWorksheet("Så gör du"));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /** As CSV that a Swedish Excel opens as it is: semicolons, UTF-8 with byte order mark. */
    public static byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(text, TemplateTexts.columns().stream().map(Heading::title).toList());
        for (TemplateTexts.Example example : TemplateTexts.EXAMPLES) {
            line(text, TemplateTexts.columns().stream().map(example::cell).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(SpreadsheetTemplate::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == ',');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static void headings(Worksheet sheet) {
        List<Heading> columns = TemplateTexts.columns();
        for (int column = 0; column < columns.size(); column++) {
            Heading heading = columns.get(column);
            sheet.value(0, column, heading.title());
            // As text, so that 1-2 stays what it is and does not become a date.
            sheet.style(column)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.style(0, column)
                    .bold()
                    .fontColor(INK)
                    .fillColor(needed(heading) ? PAPER : FAINT)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
            sheet.width(column, TemplateTexts.width(heading));
        }
        sheet.rowHeight(0, 32);
        sheet.freezePane(2, 1);
    }

    /** The columns that most questions need stand out. */
    private static boolean needed(Heading heading) {
        return heading.column() == Column.TYPE
                || heading.column() == Column.PROMPT
                || heading.column() == Column.ANSWER
                || heading.column() == Column.OPTION;
    }

    private static void choices(Worksheet sheet) {
        list(sheet, Column.TYPE, Kind.titles());
        list(sheet, Column.DIFFICULTY, List.of("lätt", "medel", "svår"));
        list(sheet, Column.SHUFFLE, List.of("ja", "nej", "utom sista"));
    }

    private static void list(Worksheet sheet, Column column, List<String> values) {
        int index = TemplateTexts.columns().indexOf(Heading.of(column));
        sheet.range(1, index, ROWS, index)
                .validateWithListByFormula("\"" + String.join(",", values) + "\"")
                .allowBlank(true)
                .errorTitle(column.title())
                .error("Välj ur listan, eller töm cellen.")
                .showErrorMessage(true);
    }

    private static void examples(Worksheet sheet) {
        List<Heading> columns = TemplateTexts.columns();
        int row = 1;
        for (TemplateTexts.Example example : TemplateTexts.EXAMPLES) {
            for (int column = 0; column < columns.size(); column++) {
                String cell = example.cell(columns.get(column));
                if (!cell.isEmpty()) {
                    sheet.value(row, column, cell);
                }
                sheet.style(row, column)
                        .format("@")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
            row++;
        }
    }

    private static void explanation(Worksheet sheet) {
        sheet.width(0, 28);
        sheet.width(1, 62);
        sheet.width(2, 62);
        int row = 0;
        boolean belowTitle = false;
        for (List<String> line : TemplateTexts.explanation()) {
            boolean title = line.size() == 1 && !line.getFirst().endsWith(".");
            boolean heading = line.size() > 1 && belowTitle;
            for (int column = 0; column < line.size(); column++) {
                sheet.value(row, column, line.get(column));
                if (title) {
                    sheet.style(row, column).bold().fontSize(14).fontColor(INK).set();
                } else if (heading) {
                    sheet.style(row, column)
                            .bold()
                            .fillColor(PAPER)
                            .fontColor(INK)
                            .set();
                } else {
                    sheet.style(row, column)
                            .format("@")
                            .wrapText(line.size() > 1)
                            .verticalAlignment("top")
                            .set();
                }
            }
            belowTitle = title;
            row++;
        }
    }
}
