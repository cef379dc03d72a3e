package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A text of a workbook (CT_Rst, ECMA-376 part 1, 18.4), plain or in runs with formats of their own.
 *
 * @param formatted whether letters are set apart, as bold or the like
 */
record XlsxText(String letters, boolean formatted) {

    private static final Set<String> FORMATS = Set.of("b", "i", "u", "strike", "vertAlign");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The texts that cells point to by number. */
    static List<XlsxText> shared(byte[] part) throws XMLStreamException {
        XlsxXml xml = XlsxXml.of(part);
        List<XlsxText> texts = new ArrayList<>();
        while (xml.next()) {
            if (xml.begins("si")) {
                texts.add(read(xml, "si"));
            }
        }
        return texts;
    }

    /** The text in the element that has just begun. How it is pronounced (rPh) is no part of it. */
    static XlsxText read(XlsxXml xml, String element) throws XMLStreamException {
        StringBuilder letters = new StringBuilder();
        boolean formatted = false;
        boolean phonetic = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                phonetic = xml.begins("rPh");
            } else if (xml.begins("t")) {
                String text = xml.text();
                letters.append(phonetic ? "" : text);
            } else {
                formatted |= FORMATS.stream().anyMatch(xml::begins);
            }
        }
        return new XlsxText(unescaped(letters.toString()), formatted);
    }

    /** Undoes {@code _x000D_} and its like (ST_Xstring, 22.9.2.19), and leaves one kind of line end. */
    static String unescaped(String text) {
        String whole = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
        return whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
