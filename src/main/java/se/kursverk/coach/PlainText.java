package se.kursverk.coach;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import se.kursverk.course.RichText;

/** What rich text says, without marks. */
final class PlainText {

    private PlainText() {}

    /** Paragraphs, headings, cells and points of lists, each for itself; blocks of code are nobody's prose. */
    static List<String> paragraphs(RichText text) {
        List<String> paragraphs = new ArrayList<>();
        descend(text.document(), paragraphs);
        return paragraphs;
    }

    /** Everything on one line. */
    static String line(RichText text) {
        return String.join(" ", paragraphs(text));
    }

    private static void descend(Node parent, List<String> paragraphs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                paragraphs.add(of(node));
            } else {
                descend(node, paragraphs);
            }
        }
    }

    /** The letters of formatted text. */
    static String of(Node parent) {
        StringBuilder text = new StringBuilder();
        append(parent, text);
        return text.toString();
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text letters -> text.append(letters.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak space -> text.append(' ');
                case HardLineBreak space -> text.append(' ');
                default -> append(node, text);
            }
        }
    }
}
