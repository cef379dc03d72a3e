package se.kursverk.rendering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import se.kursverk.course.RichText;

/** Rich text as HTML. Headings go one level down, since the module's title and the page's have the first two. */
final class TextHtml {

    private static final HtmlRenderer BLOCKS = builder().build();
    private static final HtmlRenderer INLINE =
            builder().omitSingleParagraphP(true).build();

    private static final Pattern SPACES = Pattern.compile("[ \\n]+");

    private TextHtml() {}

    /** Paragraphs, lists and so on. */
    static String blocks(RichText text) {
        return BLOCKS.render(text.document());
    }

    /** What goes within a line where the text is a single paragraph; blocks otherwise. */
    static String inline(RichText text) {
        return INLINE.render(text.document()).strip();
    }

    /** The words alone, on one line. */
    static String plain(RichText text) {
        Words words = new Words();
        text.document().accept(words);
        return SPACES.matcher(words.gathered).replaceAll(" ").strip();
    }

    private static HtmlRenderer.Builder builder() {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> new LinksLeaveTheFrame())
                .nodeRendererFactory(HeadingsGoDown::new);
    }

    /** A link opens in a tab of its own: inside the LMS's frame it would replace the module. */
    private static final class LinksLeaveTheFrame implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Link) {
                attributes.put("target", "_blank");
                attributes.put("rel", "noopener noreferrer");
            }
        }
    }

    private static final class HeadingsGoDown implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        HeadingsGoDown(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class);
        }

        @Override
        public void render(Node node) {
            String tag = "h" + Math.min(6, ((Heading) node).getLevel() + 1);
            html.line();
            html.tag(tag);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/" + tag);
            html.line();
        }
    }

    /** Gathers what is to be read; whatever stands in a block of its own stands apart. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder gathered = new StringBuilder();

        @Override
        public void visit(Text node) {
            gathered.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            gathered.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            gathered.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            gathered.append(' ');
        }

        @Override
        public void visit(HtmlInline node) {
            if (node.getLiteral().startsWith("<br")) {
                gathered.append(' ');
            }
        }

        @Override
        public void visit(Paragraph node) {
            visitChildren(node);
            gathered.append(' ');
        }

        @Override
        public void visit(FencedCodeBlock node) {
            gathered.append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            gathered.append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                gathered.append(' ');
            }
        }
    }
}
