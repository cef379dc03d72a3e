package se.kursverk.reading.moodle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/**
 * A question whose gaps stand in its own text. Ours has a question and a text with gaps; the former is what is marked with
 * the class {@value #PROMPT}, else the paragraphs before the one with the first gap, else a sentence of ours.
 */
public record GapText(RichText prompt, RichText text) {

    /** Marks the question proper. */
    public static final String PROMPT = "kursverk-prompt";

    private static final String OWN_PROMPT = "Fyll luckorna i texten.";

    /**
     * Divides a question's text.
     *
     * @param gaps the ids in {@code [[id]]}, in order
     */
    public static GapText of(MoodleText whole, List<String> gaps, Problems problems) {
        Element body = Jsoup.parseBodyFragment(whole.html()).body();
        Set<String> ids = new LinkedHashSet<>(gaps);
        StringBuilder prompt = new StringBuilder();
        Optional<Element> marked = Optional.ofNullable(body.selectFirst("div." + PROMPT));
        if (marked.isPresent()) {
            prompt.append(marked.get().html());
            marked.get().remove();
        } else {
            List<Node> before = new ArrayList<>();
            for (Node node : body.childNodes()) {
                if (ids.stream().anyMatch(id -> node.outerHtml().contains("[[" + id + "]]"))) {
                    break;
                }
                before.add(node);
            }
            boolean paragraphs = before.stream().anyMatch(Element.class::isInstance)
                    && before.stream().noneMatch(node -> node instanceof Element one && !one.isBlock());
            if (paragraphs
                    && body.childNodes().size() > before.size()
                    && body.childNode(before.size()) instanceof Element) {
                before.forEach(node -> {
                    prompt.append(node.outerHtml());
                    node.remove();
                });
            }
        }
        RichText own = HtmlText.blocks(prompt.toString(), whole.location(), problems);
        RichText text = HtmlText.withGaps(body.html(), ids, whole.location(), problems);
        return new GapText(own.source().isEmpty() ? HtmlText.ofLine(OWN_PROMPT) : own, text);
    }
}
