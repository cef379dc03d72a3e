package se.kursverk.reading;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import se.kursverk.course.RichText;

/**
 * Writes a tree as Markdown and makes sure that Markdown reads it as the same tree. There are trees that it has no
 * spelling for ({@code a<b>”b”</b>c} is nearly one); those lose their formatting, never their letters.
 */
final class MarkdownSource {

    /** As deep as lists, quotes and emphases may lie within each other; our content takes no more than 30. */
    private static final int MAX_DEPTH = 30;

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder()
            .nodeRendererFactory(new EscapedText.Factory())
            .extensions(EXTENSIONS)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownSource() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static String html(Node document) {
        return HTML.render(document);
    }

    /** The text of a tree, which may be changed. */
    static RichText of(Document document, TextLosses losses) {
        RichText text = written(document);
        if (same(document, text.document())) {
            return text;
        }
        losses.add(TextLoss.FORMATTING, "fetstil eller kursiv intill bokstäver");
        unwrapEmphases(document);
        RichText plainer = written(document);
        return same(document, plainer.document()) ? plainer : lettersOnly(document);
    }

    private static RichText written(Node document) {
        String source = stripTrailing(MARKDOWN.render(document));
        return new RichText(source, PARSER.parse(source));
    }

    private static boolean same(Node one, Node other) {
        String first = HTML.render(one);
        String second = HTML.render(other);
        return first.equals(second) || canonical(first).equals(canonical(second));
    }

    /** The same HTML, however its characters were referred to. */
    private static String canonical(String html) {
        return Jsoup.parseBodyFragment(html).body().html();
    }

    private static void unwrapEmphases(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Emphasis emphasis) {
                visitChildren(emphasis);
                unwrap(emphasis);
            }

            @Override
            public void visit(StrongEmphasis strong) {
                visitChildren(strong);
                unwrap(strong);
            }
        });
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                while (text.getNext() instanceof Text next) {
                    text.setLiteral(text.getLiteral() + next.getLiteral());
                    next.unlink();
                }
            }
        });
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static RichText lettersOnly(Node document) {
        Document letters = new Document();
        TEXT.render(document).lines().filter(line -> !line.isBlank()).forEach(line -> {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(line.strip()));
            letters.appendChild(paragraph);
        });
        return written(letters);
    }

    private static String stripTrailing(String source) {
        int end = source.length();
        while (end > 0 && source.charAt(end - 1) == '\n') {
            end--;
        }
        return source.substring(0, end);
    }
}
