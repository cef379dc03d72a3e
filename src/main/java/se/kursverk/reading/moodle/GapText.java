package se.kursverk.reading.moodle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/**
 * A question whose gaps stand in its own text. Ours has a question and a text with gaps; the latter is what is marked with
 * the class {@value #TEXT}, else what begins with the first paragraph that has a gap. Where nothing stands before it, a
 * sentence of ours asks.
 */
public record GapText(RichText prompt, RichText text) {

    /** Marks the text with the gaps. */
    public static final String TEXT = "kursverk-text";

    private static final String OWN_PROMPT = "Fyll luckorna i texten.";

    /**
     * Divides a question's text.
     *
     * @param gaps the ids in {@code [[id]]}, in order
     */
    public static GapText of(MoodleText whole, List<String> gaps, Problems problems) {
        Element body = Jsoup.parseBodyFragment(whole.html()).body();
        Set<String> ids = new LinkedHashSet<>(gaps);
        Element marked = body.selectFirst("div." + TEXT);
        String asked;
        String text;
        if (marked == null) {
            asked = before(body, ids);
            text = body.html();
        } else {
            text = marked.html();
            marked.remove();
            asked = body.html();
        }
        RichText prompt = HtmlText.blocks(asked, whole.location(), problems);
        return new GapText(
                prompt.source().isEmpty() ? HtmlText.ofLine(OWN_PROMPT) : prompt,
                HtmlText.withGaps(text, ids, whole.location(), problems));
    }

    /** Takes the paragraphs before the first with a gap out of the text; none where lines run on into the gap. */
    private static String before(Element body, Set<String> ids) {
        List<Node> before = new ArrayList<>();
        for (Node node : body.childNodes()) {
            boolean gap = ids.stream().anyMatch(id -> node.outerHtml().contains("[[" + id + "]]"));
            if (gap && !block(node)) {
                return "";
            }
            if (gap) {
                break;
            }
            before.add(node);
        }
        StringBuilder html = new StringBuilder();
        for (Node node : before) {
            html.append(node.outerHtml());
            node.remove();
        }
        return html.toString();
    }

    private static boolean block(Node node) {
        return node instanceof Element element && element.isBlock();
    }
}
