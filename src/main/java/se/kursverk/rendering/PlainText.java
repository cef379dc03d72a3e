package se.kursverk.rendering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import se.kursverk.course.RichText;

/**
 * Rich text as HTML for systems that take pages apart. Headings go one level down; a link that would lead to another page
 * of ours keeps only its words, since no LMS resolves it; a picture within a text keeps only its alternative text.
 */
final class PlainText {

    private static final HtmlRenderer BLOCKS = builder().build();
    private static final HtmlRenderer INLINE =
            builder().omitSingleParagraphP(true).build();

    private PlainText() {}

    static String blocks(RichText text) {
        return BLOCKS.render(text.document());
    }

    static String inline(RichText text) {
        return INLINE.render(text.document()).strip();
    }

    static String labelled(String label, RichText text) {
        Html html = new Html().open("p").element("em", label + ":");
        boolean oneParagraph = text.document().getFirstChild() instanceof Paragraph only && only.getNext() == null;
        return oneParagraph
                ? html.text(" ").raw(inline(text)).close("p").toString()
                : html.close("p").line().raw(blocks(text).strip()).toString();
    }

    private static HtmlRenderer.Builder builder() {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .percentEncodeUrls(true)
                .attributeProviderFactory(context -> (node, tagName, attributes) -> {
                    if (tagName.equals("th")) {
                        attributes.put("scope", "col");
                    }
                })
                .nodeRendererFactory(Plain::new);
    }

    private static final class Plain implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        Plain(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Heading heading -> {
                    String tag = "h" + Math.min(6, heading.getLevel() + 1);
                    html.line();
                    html.tag(tag);
                    renderChildren(node);
                    html.tag("/" + tag);
                    html.line();
                }
                case Link link -> {
                    boolean leaves = leavesThePackage(link.getDestination());
                    if (leaves) {
                        html.tag("a", Map.of("href", context.encodeUrl(link.getDestination())));
                    }
                    renderChildren(node);
                    if (leaves) {
                        html.tag("/a");
                    }
                }
                default -> renderChildren(node);
            }
        }

        private static boolean leavesThePackage(String address) {
            return address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:");
        }

        private void renderChildren(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
