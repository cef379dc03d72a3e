package se.kursverk.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/** The few tags that Markdown has nothing for: abbreviations, sub- and superscript, line breaks, keys. */
final class InlineHtml {

    private static final List<String> PAIRED = List.of("abbr", "sub", "sup", "kbd");
    private static final String REMEDY =
            "Ta bort den; tillåtna taggar är <abbr title=\"…\">, <sub>, <sup>, <kbd> och <br>.";

    private InlineHtml() {}

    /** Checks the tags that stand directly below a node: allowed, and each closed where it was opened. */
    static void check(Node parent, TextPlace place) {
        Deque<Tag> open = new ArrayDeque<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html) {
                check(html.getLiteral(), place.position(node), open, place.file());
            }
        }
        for (Tag tag : open) {
            if (tag.allowed()) {
                place.file()
                        .error(
                                "html-unclosed",
                                tag.position(),
                                "Taggen <" + tag.name() + "> stängs inte i samma stycke.",
                                "Lägg till </" + tag.name() + "> efter texten som den gäller.");
            }
        }
    }

    private static void check(String literal, Position position, Deque<Tag> open, SourceFile file) {
        if (literal.equals("<br>") || literal.equals("<br/>") || literal.equals("<br />")) {
            return;
        }
        if (literal.startsWith("</")) {
            String name = literal.substring(2, literal.length() - 1).strip();
            while (!open.isEmpty()
                    && !open.peek().allowed()
                    && !open.peek().name().equals(name)) {
                open.pop();
            }
            if (!open.isEmpty() && open.peek().name().equals(name)) {
                open.pop();
                return;
            }
            if (!PAIRED.contains(name)) {
                refuse(literal, position, file);
            } else {
                file.error(
                        "html-unclosed",
                        position,
                        "Taggen " + literal + " stänger något som inte är öppet.",
                        "Ta bort den, eller ställ taggarna i rätt ordning.");
            }
            return;
        }
        String inside = literal.substring(1, literal.length() - 1);
        if (inside.startsWith("abbr title=\"") && inside.indexOf('"', 12) == inside.length() - 1) {
            open.push(new Tag("abbr", position, true));
        } else if (PAIRED.contains(inside) && !inside.equals("abbr")) {
            open.push(new Tag(inside, position, true));
        } else {
            refuse(literal, position, file);
            open.push(new Tag(name(inside), position, false));
        }
    }

    private static String name(String inside) {
        int end = 0;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.substring(0, end);
    }

    static void refuse(String literal, Position position, SourceFile file) {
        String shown = literal.length() > 40 ? literal.substring(0, 40) + "…" : literal;
        file.error("html-not-allowed", position, "Taggen " + shown + " är inte tillåten.", REMEDY);
    }

    /**
     * A tag that was opened.
     *
     * @param allowed false when it has been reported already; its closing tag is then taken without a word
     */
    private record Tag(String name, Position position, boolean allowed) {}
}
