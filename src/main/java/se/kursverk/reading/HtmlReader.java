package se.kursverk.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds from HTML the tree that Markdown would have for it, and notes what has no place there. */
final class HtmlReader {

    /** Lists and quotes within each other; each takes two of the parser's thirty levels. */
    private static final int MAX_BLOCKS = 10;

    private static final int MAX_ELEMENTS = 150;

    private final TextLosses losses;
    private final Inlines inlines = new Inlines();
    private final Letters letters;
    private final InlineHtml inlineHtml;

    /** Whether everything must become a single paragraph. */
    private final boolean flat;

    private Node container = new Document();
    private int blocks;

    private HtmlReader(Set<String> gaps, boolean flat, TextLosses losses) {
        this.losses = losses;
        this.flat = flat;
        this.letters = new Letters(inlines, losses, gaps);
        this.inlineHtml = new InlineHtml(inlines, letters, losses);
    }

    /** Everything that the body holds. */
    static Document blocks(Element body, Set<String> gaps, TextLosses losses) {
        HtmlReader reader = new HtmlReader(gaps, false, losses);
        Document document = (Document) reader.container;
        reader.children(body, List.of(), 0);
        reader.flush();
        return document;
    }

    /** What an element holds, in one paragraph. */
    static Inlines phrase(Element element, TextLosses losses) {
        HtmlReader reader = new HtmlReader(Set.of(), true, losses);
        reader.children(element, List.of(), 0);
        return reader.inlines;
    }

    private void children(Element parent, List<Mark> marks, int depth) {
        for (org.jsoup.nodes.Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                endParagraphAfterTwoBreaks(text.isBlank());
                letters.add(text.getWholeText(), marks);
            } else if (node instanceof Element element) {
                endParagraphAfterTwoBreaks(element.normalName().equals("br"));
                element(element, marks, depth + 1);
            }
        }
    }

    private void endParagraphAfterTwoBreaks(boolean blank) {
        if (!flat && !blank && inlines.endsWithTwoBreaks()) {
            flush();
        }
    }

    private void element(Element element, List<Mark> marks, int depth) {
        if (depth > MAX_ELEMENTS) {
            losses.add(TextLoss.DEPTH, "");
            letters.add(element.wholeText(), marks);
            return;
        }
        inlineHtml.noteAttributes(element);
        String tag = element.normalName();
        switch (tag) {
            case "br" -> inlines.add(new Atom.Break(marks));
            case "hr" -> rule();
            case "ul", "ol", "menu", "dir" -> list(element, marks, depth);
            case "blockquote" -> nested(new BlockQuote(), element, marks, depth);
            case "pre", "listing", "xmp" -> code(element);
            case "table" -> table(element, marks, depth);
            default -> {
                if (Tags.HEADINGS.contains(tag)) {
                    losses.add(TextLoss.HEADING, element.text());
                    paragraph(element, InlineHtml.with(marks, Mark.STRONG), depth);
                } else if (Tags.BLOCKS.contains(tag)) {
                    paragraph(element, marks, depth);
                } else {
                    inlineHtml.marks(element, marks).ifPresent(inner -> {
                        children(element, inner, depth);
                        inlineHtml.after(element, marks, inner);
                    });
                }
            }
        }
    }

    private void paragraph(Element element, List<Mark> marks, int depth) {
        boundary("stycken");
        children(element, marks, depth);
        boundary("");
    }

    /** Ends a paragraph, or the line where there can be only one paragraph. */
    private void boundary(String what) {
        if (!flat) {
            flush();
        } else if (!inlines.empty()) {
            inlines.add(new Atom.Break(List.of()));
            if (!what.isEmpty()) {
                losses.add(TextLoss.BLOCKS, what);
            }
        }
    }

    private void rule() {
        boundary("linje");
        if (!flat) {
            container.appendChild(new ThematicBreak());
        }
    }

    private void list(Element element, List<Mark> marks, int depth) {
        boundary("");
        if (flat || blocks >= MAX_BLOCKS) {
            losses.add(flat ? TextLoss.BLOCKS : TextLoss.DEPTH, flat ? "lista" : "");
            paragraph(element, marks, depth);
            return;
        }
        ListBlock list = element.normalName().equals("ol") ? numbered(element) : bulleted();
        boolean paragraphs = false;
        for (Element child : element.children()) {
            paragraphs |=
                    child.children().stream().anyMatch(one -> one.normalName().equals("p"));
            Node outer = container;
            container = list;
            nested(new ListItem(), child, marks, depth);
            container = outer;
        }
        boolean several = list.getFirstChild() != null && list.getFirstChild().getNext() != null;
        boolean blocksInItem = false;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node second =
                    item.getFirstChild() == null ? null : item.getFirstChild().getNext();
            boolean more = second != null && (!(second instanceof ListBlock) || second.getNext() != null);
            blocksInItem |= more;
            several |= second != null;
        }
        list.setTight(!blocksInItem && !(paragraphs && several));
        if (list.getFirstChild() != null) {
            container.appendChild(list);
        }
    }

    private ListBlock bulleted() {
        BulletList list = new BulletList();
        list.setMarker(container.getLastChild() instanceof BulletList last && "-".equals(last.getMarker()) ? "*" : "-");
        return list;
    }

    private ListBlock numbered(Element element) {
        OrderedList list = new OrderedList();
        boolean follows = container.getLastChild() instanceof OrderedList last && ".".equals(last.getMarkerDelimiter());
        list.setMarkerDelimiter(follows ? ")" : ".");
        String start = element.attr("start");
        list.setMarkerStartNumber(start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1);
        return list;
    }

    /** A block with blocks in it, left out when there are none. */
    private void nested(Node block, Element element, List<Mark> marks, int depth) {
        boundary("citat");
        if (flat || blocks >= MAX_BLOCKS) {
            if (!flat) {
                losses.add(TextLoss.DEPTH, "");
            }
            children(element, marks, depth);
            boundary("");
            return;
        }
        Node outer = container;
        container = block;
        blocks++;
        children(element, marks, depth);
        flush();
        blocks--;
        container = outer;
        if (block.getFirstChild() != null) {
            container.appendChild(block);
        }
    }

    private void code(Element element) {
        boundary("kod");
        String literal = letters.clean(element.wholeText()).stripTrailing();
        if (literal.isBlank()) {
            return;
        }
        if (flat) {
            inlines.add(new Atom.CodeSpan(literal.strip().replaceAll("\\s+", " "), List.of()));
            boundary("");
            return;
        }
        FencedCodeBlock code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setLiteral(literal + "\n");
        language(element).ifPresent(code::setInfo);
        container.appendChild(code);
    }

    private static Optional<String> language(Element pre) {
        return pre.children().stream()
                .flatMap(child -> child.classNames().stream())
                .filter(name -> name.matches("language-[A-Za-z0-9+#-]{1,30}"))
                .map(name -> name.substring("language-".length()))
                .findFirst();
    }

    private void table(Element element, List<Mark> marks, int depth) {
        boundary("tabell");
        if (!flat) {
            Optional<Node> table = HtmlTable.read(element, losses);
            if (table.isPresent()) {
                for (Element caption : element.children()) {
                    if (caption.normalName().equals("caption")) {
                        paragraph(caption, marks, depth);
                    }
                }
                container.appendChild(table.get());
                return;
            }
        }
        losses.add(flat ? TextLoss.BLOCKS : TextLoss.TABLE, "tabell");
        for (Element row : HtmlTable.rows(element)) {
            for (Element cell : row.children()) {
                paragraph(cell, marks, depth + 2);
            }
        }
    }

    private void flush() {
        if (inlines.empty()) {
            inlines.clear();
            return;
        }
        Paragraph paragraph = new Paragraph();
        inlines.moveTo(paragraph, Inlines.LineBreaks.HARD);
        if (paragraph.getFirstChild() != null) {
            container.appendChild(paragraph);
        }
    }
}
