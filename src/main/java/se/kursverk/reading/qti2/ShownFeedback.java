package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.reading.qti.Element;

/**
 * The feedbacks of an item that outcome variables show or hide (QTI modalFeedback, feedbackBlock, feedbackInline). Each has
 * the name by which outcomes show it, with {@code not } before it where they hide it.
 */
final class ShownFeedback {

    private static final String NOT = "not ";

    private final Map<String, List<Element>> elements = new LinkedHashMap<>();

    ShownFeedback(Element item) {
        item.children("modalFeedback").forEach(this::add);
        item.child("itemBody").ifPresent(body -> addWithin(body, false));
    }

    private void addWithin(Element part, boolean ofOption) {
        for (Element child : part.children()) {
            if (isFeedback(child) && !ofOption) {
                add(child);
            }
            addWithin(child, ofOption || child.is("simpleChoice"));
        }
    }

    private void add(Element element) {
        elements.computeIfAbsent(name(element), any -> new ArrayList<>()).add(element);
    }

    /** The feedbacks that lie in a part of the body. */
    static Stream<Element> within(Element part) {
        return Stream.concat(part.descendants("feedbackBlock").stream(), part.descendants("feedbackInline").stream());
    }

    private static boolean isFeedback(Element element) {
        return element.is("feedbackBlock") || element.is("feedbackInline");
    }

    Set<String> names() {
        return elements.keySet();
    }

    List<Element> named(String name) {
        return elements.getOrDefault(name, List.of());
    }

    /** The names of those that an outcome shows. */
    Set<String> shown(Processing.Outcome outcome) {
        Set<String> shown = new LinkedHashSet<>();
        elements.forEach((name, alike) -> {
            for (Element element : alike) {
                Value value =
                        outcome.outcomes().getOrDefault(element.attributeOrEmpty("outcomeIdentifier"), Value.NULL);
                if (value.items().contains(element.attributeOrEmpty("identifier")) != name.startsWith(NOT)) {
                    shown.add(name);
                }
            }
        });
        return shown;
    }

    private static String name(Element element) {
        String identifier = element.attributeOrEmpty("identifier");
        return element.attributeOrEmpty("showHide").equals("hide") ? NOT + identifier : identifier;
    }
}
