package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.Markup;
import se.kursverk.reading.qti.Node;

/** The text of an item apart from what is done in it (QTI itemBody). */
final class Body {

    private static final Set<String> NO_TEXT = Set.of(
            "rubricBlock",
            "stylesheet",
            "catalogInfo",
            "companionMaterialsInfo",
            "feedbackBlock",
            "feedbackInline",
            "infoControl");

    private Body() {}

    static boolean isInteraction(Element element) {
        return element.name().endsWith("Interaction");
    }

    /** The interactions of a body, in document order. */
    static List<Element> interactions(Element body) {
        List<Element> found = new ArrayList<>();
        for (Element child : body.children()) {
            if (isInteraction(child)) {
                found.add(child);
            } else {
                found.addAll(interactions(child));
            }
        }
        return found;
    }

    /** The text around an interaction, then its prompt. */
    static String prompt(Element body, Element interaction) {
        String around = around(body.nodes(), "");
        Optional<Element> prompt = interaction.child("prompt");
        return prompt.map(one -> around + "\n<div>" + text(one.nodes()) + "</div>")
                .orElse(around);
    }

    /** Text without feedback, rubrics and the like; {@code field} stands where an interaction was. */
    static String around(List<Node> nodes, String field) {
        return Markup.of(
                nodes,
                element -> isInteraction(element)
                        ? Optional.of(field)
                        : isNoText(element) ? Optional.of("") : Optional.empty());
    }

    /** Whether an element says something beside the question, or nothing to a reader. */
    static boolean isNoText(Element element) {
        return NO_TEXT.contains(element.name()) || isHint(element);
    }

    /** Whether an element is help that one may ask for (QTI 2 infoControl; QTI 3 has none, so a class says it). */
    private static boolean isHint(Element element) {
        return element.is("infoControl")
                || (element.is("rubricBlock") && element.attributeOrEmpty("use").contains("hint"))
                || Set.of(element.attributeOrEmpty("class").split("\\s+")).contains("hint");
    }

    /** The hints, as HTML without what unfolds them. */
    static String hints(Element body) {
        StringBuilder html = new StringBuilder();
        for (Element child : body.children()) {
            if (isHint(child)) {
                html.append(Markup.of(
                                child.nodes(), element -> element.is("summary") ? Optional.of("") : Optional.empty()))
                        .append('\n');
            } else if (!isInteraction(child)) {
                html.append(hints(child));
            }
        }
        return html.toString().strip();
    }

    static String text(List<Node> nodes) {
        return around(nodes, "");
    }
}
