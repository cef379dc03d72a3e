package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of a sheet (ECMA-376 part 1, 18.3.1).
 *
 * @param rows those that are not empty
 * @param merged the ranges that were merged over several rows, such as {@code B4:B6}
 */
record SheetRows(List<GridRow> rows, List<String> merged) {

    /** As many columns as a spreadsheet program has. */
    private static final int MAX_COLUMN = 16_384;

    private static final int MAX_CELLS = 100_000;

    SheetRows {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    static SheetRows read(byte[] part, List<XlsxText> shared, NumberFormats formats) throws XMLStreamException {
        return new Reading(XlsxXml.of(part), shared, formats).read();
    }

    private static final class Reading {

        private final XlsxXml xml;
        private final List<XlsxText> shared;
        private final NumberFormats formats;
        private final List<GridRow> rows = new ArrayList<>();
        private final List<String> merged = new ArrayList<>();
        private int cells;

        Reading(XlsxXml xml, List<XlsxText> shared, NumberFormats formats) {
            this.xml = xml;
            this.shared = shared;
            this.formats = formats;
        }

        SheetRows read() throws XMLStreamException {
            int number = 0;
            while (xml.next()) {
                if (xml.begins("row")) {
                    number = Math.max(number + 1, integer(xml.attribute("r")));
                    row(number);
                } else if (xml.begins("mergeCell")) {
                    String range = xml.attribute("ref");
                    if (severalRows(range)) {
                        merged.add(range);
                    }
                }
            }
            return new SheetRows(rows, merged);
        }

        private void row(int number) throws XMLStreamException {
            boolean hidden = xml.flag("hidden");
            Map<Integer, Cell> row = new HashMap<>();
            int column = -1;
            while (xml.next() && !xml.ends("row")) {
                if (xml.begins("c")) {
                    column = column(xml.attribute("r"), column + 1);
                    Cell cell = cell();
                    if (!cell.blank()) {
                        cells++;
                        if (cells > MAX_CELLS) {
                            throw new XlsxXml.TooLong();
                        }
                        row.put(column, cell);
                    }
                }
            }
            if (!row.isEmpty()) {
                rows.add(new GridRow(number, hidden, row));
            }
        }

        private Cell cell() throws XMLStreamException {
            String type = xml.attribute("t");
            int style = integer(xml.attribute("s"));
            String value = "";
            boolean formula = false;
            XlsxText inline = new XlsxText("", false);
            while (xml.next() && !xml.ends("c")) {
                if (xml.begins("v")) {
                    value = xml.text();
                } else if (xml.begins("f")) {
                    formula = true;
                } else if (xml.begins("is")) {
                    inline = XlsxText.read(xml, "is");
                }
            }
            if (value.isEmpty() && formula) {
                return type.equals("str") ? Cell.EMPTY : new Cell("", Cell.Oddity.NOT_CALCULATED);
            }
            return switch (type) {
                case "s" -> text(shared(integer(value)));
                case "inlineStr" -> text(inline);
                case "str" -> Cell.of(XlsxText.unescaped(value));
                case "b" -> Cell.of(value.equals("1") ? "sant" : "falskt");
                case "e" -> new Cell(value, Cell.Oddity.ERROR);
                case "d" -> new Cell(value, Cell.Oddity.DATE);
                default -> value.isEmpty() ? Cell.EMPTY : formats.shown(value, style);
            };
        }

        private XlsxText shared(int index) {
            return index < shared.size() ? shared.get(index) : new XlsxText("", false);
        }

        private static Cell text(XlsxText text) {
            return new Cell(text.letters(), text.formatted() ? Cell.Oddity.FORMATTED : Cell.Oddity.NONE);
        }

        /** The column of a cell's name such as {@code C7}, or what follows where it has none. */
        private static int column(String name, int following) {
            int column = 0;
            for (int i = 0; i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
                column = Math.min(column * 26 + name.charAt(i) - 'A' + 1, MAX_COLUMN);
            }
            return column == 0 ? following : column - 1;
        }

        private static boolean severalRows(String range) {
            int colon = range.indexOf(':');
            return colon > 0
                    && !range.substring(0, colon)
                            .replaceAll("\\D", "")
                            .equals(range.substring(colon).replaceAll("\\D", ""));
        }

        /** A whole number; 0 where it is none. */
        private static int integer(String text) {
            return text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()
                    ? Integer.parseInt(text)
                    : 0;
        }
    }
}
