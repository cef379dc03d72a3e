package se.kursverk.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a workbook's parts say of its sheets and of what cells point to (SpreadsheetML, ECMA-376 part 1, 18). */
final class Workbook {

    private final XlsxParts parts;
    private final String path;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;

    private Workbook(XlsxParts parts, String path) {
        this.parts = parts;
        this.path = path;
    }

    /**
     * A sheet.
     *
     * @param part its path
     */
    record Sheet(String name, String part, boolean hidden) {}

    /** The workbook in a package; empty where the package is something else. */
    static Optional<Workbook> of(XlsxParts parts) throws XMLStreamException, IOException {
        Optional<String> path = relationships(parts, "").values().stream()
                .filter(one -> one.type().endsWith("/officeDocument"))
                .map(Relationship::target)
                .findFirst();
        Optional<byte[]> part = path.isEmpty() ? Optional.empty() : parts.part(path.get());
        if (path.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        Workbook workbook = new Workbook(parts, path.get());
        boolean spreadsheet = workbook.read(part.get());
        return spreadsheet ? Optional.of(workbook) : Optional.empty();
    }

    private boolean read(byte[] part) throws XMLStreamException, IOException {
        Map<String, Relationship> relationships = relationships(parts, path);
        XlsxXml xml = XlsxXml.of(part);
        if (!xml.next() || !xml.begins("workbook")) {
            return false;
        }
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                date1904 = xml.flag("date1904");
            } else if (xml.begins("sheet")) {
                Relationship relationship = relationships.get(xml.attribute("id"));
                if (relationship != null && relationship.type().endsWith("/worksheet")) {
                    String state = xml.attribute("state");
                    boolean hidden = !state.isEmpty() && !state.equals("visible");
                    sheets.add(new Sheet(xml.attribute("name"), relationship.target(), hidden));
                }
            }
        }
        return true;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The rows of a sheet. */
    SheetRows rows(Sheet sheet) throws XMLStreamException, IOException {
        Map<String, Relationship> relationships = relationships(parts, path);
        Optional<byte[]> shared = part(relationships, "/sharedStrings");
        List<XlsxText> texts = shared.isEmpty() ? List.of() : XlsxText.shared(shared.get());
        NumberFormats formats = NumberFormats.read(part(relationships, "/styles"), date1904);
        byte[] part = parts.part(sheet.part()).orElseThrow(() -> new IOException("the sheet is missing"));
        return SheetRows.read(part, texts, formats);
    }

    private Optional<byte[]> part(Map<String, Relationship> relationships, String type) throws IOException {
        Optional<Relationship> relationship = relationships.values().stream()
                .filter(one -> one.type().endsWith(type))
                .findFirst();
        return relationship.isEmpty()
                ? Optional.empty()
                : parts.part(relationship.get().target());
    }

    private static Map<String, Relationship> relationships(XlsxParts parts, String source)
            throws XMLStreamException, IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        Optional<byte[]> part = parts.part(folder + "_rels/" + source.substring(slash) + ".rels");
        Map<String, Relationship> relationships = new HashMap<>();
        if (part.isPresent()) {
            XlsxXml xml = XlsxXml.of(part.get());
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    relationships.put(
                            xml.attribute("Id"),
                            new Relationship(xml.attribute("Type"), resolved(folder, xml.attribute("Target"))));
                }
            }
        }
        return relationships;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return path.replaceAll("(^|/)[^/]+/\\.\\./", "$1").replace("/./", "/");
    }

    private record Relationship(String type, String target) {}
}
