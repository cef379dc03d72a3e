package se.kursverk.reading;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** HTML where only letters fit: what they looked like is told as lost. */
final class PlainLetters {

    private PlainLetters() {}

    static String of(Element body, TextLosses losses) {
        Paragraph paragraph = new Paragraph();
        HtmlReader.phrase(body, losses).moveTo(paragraph, Inlines.LineBreaks.HARD);
        StringBuilder letters = new StringBuilder();
        append(paragraph, letters, losses);
        return letters.toString();
    }

    private static void append(Node parent, StringBuilder letters, TextLosses losses) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                letters.append(text.getLiteral());
            } else if (node instanceof HardLineBreak) {
                letters.append(' ');
            } else {
                losses.add(TextLoss.FORMATTING, name(node));
                if (node instanceof Code code) {
                    letters.append(code.getLiteral());
                }
                append(node, letters, losses);
            }
        }
    }

    private static String name(Node node) {
        return switch (node) {
            case HtmlInline html -> html.getLiteral().replaceAll("[</>]| .*", "");
            case Code any -> "kod";
            default ->
                List.of("Emphasis", "StrongEmphasis").contains(node.getClass().getSimpleName())
                        ? "fetstil eller kursiv"
                        : "länk";
        };
    }
}
