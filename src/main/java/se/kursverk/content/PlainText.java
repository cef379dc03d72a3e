package se.kursverk.content;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The letters of formatted text. */
final class PlainText {

    private PlainText() {}

    static String of(Node parent) {
        StringBuilder text = new StringBuilder();
        append(parent, text);
        return text.toString();
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text letters) {
                text.append(letters.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else {
                append(node, text);
            }
        }
    }
}
