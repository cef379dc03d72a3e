package se.kursverk.reading;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Lets an emphasis begin or end within a word where its own edge is a punctuation mark: {@code a**”b”**c} is no emphasis
 * to CommonMark (0.31, section 6.2), but the same with its neighbours as character references is one and shows the same.
 */
final class Flanks {

    private Flanks() {}

    /** Spells the letter before an emphasis as a reference where the emphasis could not begin otherwise. */
    static void open(Node emphasis) {
        if (emphasis.getPrevious() instanceof Text before && mark(edge(emphasis, true))) {
            String letters = before.getLiteral();
            int last = letters.codePointBefore(letters.length());
            if (Character.isLetterOrDigit(last)) {
                before.insertAfter(Inlines.html("&#" + last + ";"));
                before.setLiteral(letters.substring(0, letters.length() - Character.charCount(last)));
                if (before.getLiteral().isEmpty()) {
                    before.unlink();
                }
            }
        }
    }

    /** Spells the first of the letters after an emphasis so where it could not end otherwise; gives the others. */
    static String close(Node parent, String letters) {
        Node previous = parent.getLastChild();
        int first = letters.codePointAt(0);
        boolean within = (previous instanceof Emphasis || previous instanceof StrongEmphasis)
                && Character.isLetterOrDigit(first)
                && mark(edge(previous, false));
        if (!within) {
            return letters;
        }
        parent.appendChild(Inlines.html("&#" + first + ";"));
        return letters.substring(Character.charCount(first));
    }

    /** The first or last character of what is within. */
    private static int edge(Node emphasis, boolean first) {
        Node node = first ? emphasis.getFirstChild() : emphasis.getLastChild();
        if (node instanceof Text text && !text.getLiteral().isEmpty()) {
            String letters = text.getLiteral();
            return first ? letters.codePointAt(0) : letters.codePointBefore(letters.length());
        }
        return '*';
    }

    private static boolean mark(int character) {
        return !Character.isLetterOrDigit(character);
    }
}
