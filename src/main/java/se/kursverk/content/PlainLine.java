package se.kursverk.content;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Text that Markdown has nothing to say about: one line that begins with a letter or a quotation mark and has none of the
 * characters that mean something. Most options and answers are such, and need no parser.
 */
final class PlainLine {

    private static final String MEANINGFUL = "\\`*_[]<>&!~|\n\t";

    private PlainLine() {}

    static boolean is(String text) {
        if (text.isEmpty() || !(Character.isLetter(text.charAt(0)) || text.charAt(0) == '”')) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (MEANINGFUL.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The tree that the parser would make, without source spans. */
    static Node document(String text) {
        Text letters = new Text(text);
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(letters);
        Document document = new Document();
        document.appendChild(paragraph);
        return document;
    }
}
