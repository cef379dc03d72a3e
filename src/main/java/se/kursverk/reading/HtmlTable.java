package se.kursverk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table as Markdown has it: one row of headings, one line to a cell. */
final class HtmlTable {

    private HtmlTable() {}

    /** The rows of a table, not those of tables in its cells. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (List.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    /** The table; empty when it is one only for the looks of it. */
    static Optional<Node> read(Element element, TextLosses losses) {
        List<Element> rows =
                rows(element).stream().filter(row -> !row.children().isEmpty()).toList();
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        if (columns == 0) {
            return Optional.empty();
        }
        boolean headed = rows.getFirst().children().stream()
                        .allMatch(cell -> cell.normalName().equals("th"))
                || (rows.getFirst().parent() != null
                        && rows.getFirst().parent().normalName().equals("thead"));
        if (!headed) {
            if (rows.size() == 1 || columns == 1) {
                return Optional.empty();
            }
            losses.add(TextLoss.TABLE, "första raden blev rubrikrad");
        }
        if (!element.select("[colspan],[rowspan]").isEmpty()) {
            losses.add(TextLoss.TABLE, "celler över flera rader eller kolumner");
        }
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableRow headings = row(rows.getFirst(), rows.getFirst(), columns, true, losses);
        head.appendChild(headings);
        table.appendChild(head);
        TableBody body = new TableBody();
        for (Element row : rows.subList(1, rows.size())) {
            body.appendChild(row(row, rows.getFirst(), columns, false, losses));
        }
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return Optional.of(table);
    }

    /** Markdown aligns whole columns; the first row's cells tell. */
    private static TableRow row(Element element, Element first, int columns, boolean header, TextLosses losses) {
        TableRow row = new TableRow();
        for (int i = 0; i < columns; i++) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.setAlignment(i < first.children().size() ? alignment(first.child(i)) : null);
            if (i < element.children().size()) {
                HtmlReader.phrase(element.child(i), losses).moveTo(cell, Inlines.LineBreaks.TAG);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private static TableCell.@Nullable Alignment alignment(Element cell) {
        String style = cell.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        String align = style.contains("text-align:")
                ? style.replaceAll(".*text-align:([a-z]*).*", "$1")
                : cell.attr("align").toLowerCase(Locale.ROOT);
        return switch (align) {
            case "left" -> TableCell.Alignment.LEFT;
            case "center" -> TableCell.Alignment.CENTER;
            case "right" -> TableCell.Alignment.RIGHT;
            default -> null;
        };
    }
}
