package se.kursverk.reading.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: by a library as users' programs write them, or part by part where no program would. */
public final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** A workbook with one sheet, named as we look for it. */
    public static byte[] of(List<List<String>> rows) {
        return of(workbook -> fill(workbook.newWorksheet("Frågor"), rows));
    }

    /** A workbook with anything in it. */
    public static byte[] of(Consumer<Workbook> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Prov", "1.0")) {
            sheets.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes rows of texts from the top left; empty texts leave their cells empty. */
    public static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
        }
    }

    /** A workbook of one sheet with the XML that is given for its rows, and the texts that its cells point to. */
    public static byte[] raw(String sheetData, String sharedStrings) {
        return zip(parts(sheetData, sharedStrings));
    }

    /** The parts of such a workbook, to be spoilt. */
    public static Map<String, byte[]> parts(String sheetData, String sharedStrings) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types/>");
        put(
                parts,
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='" + OFFICE
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='Frågor' sheetId='1' r:id='rId1'/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='" + OFFICE
                        + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='" + OFFICE
                        + "/sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='rId3' Type='" + OFFICE
                        + "/styles' Target='styles.xml'/></Relationships>");
        put(parts, "xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + sharedStrings + "</sst>");
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='164' formatCode='[$-41D]d\\ mmmm\\ yyyy'/>"
                        + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='164'/></cellXfs>"
                        + "</styleSheet>");
        put(parts, "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + sheetData + "</worksheet>");
        return parts;
    }

    /** Puts a text into a part. */
    public static void put(Map<String, byte[]> parts, String path, String text) {
        parts.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Parts as a zip. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
