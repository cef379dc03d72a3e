package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.reading.qti.Element;

/** The feedbacks of an item that outcome variables show or hide (QTI modalFeedback, feedbackBlock, feedbackInline). */
final class ShownFeedback {

    private final List<Element> elements = new ArrayList<>();

    ShownFeedback(Element item) {
        elements.addAll(item.children("modalFeedback"));
        item.child("itemBody").ifPresent(body -> {
            Set<Element> ofOptions = body.descendants("simpleChoice").stream()
                    .flatMap(ShownFeedback::within)
                    .collect(Collectors.toSet());
            within(body).filter(element -> !ofOptions.contains(element)).forEach(elements::add);
        });
    }

    /** The feedbacks that lie in a part of the body. */
    static Stream<Element> within(Element part) {
        return Stream.concat(part.descendants("feedbackBlock").stream(), part.descendants("feedbackInline").stream());
    }

    static boolean isFeedback(Element element) {
        return element.is("feedbackBlock") || element.is("feedbackInline") || element.is("modalFeedback");
    }

    /** The identifiers by which outcome variables name them. */
    Set<String> identifiers() {
        return elements.stream().map(ShownFeedback::identifier).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Element> elements(String identifier) {
        return elements.stream()
                .filter(element -> identifier(element).equals(identifier))
                .toList();
    }

    /** The identifiers of those that an outcome shows. */
    Set<String> shown(Processing.Outcome outcome) {
        Set<String> shown = new LinkedHashSet<>();
        for (Element element : elements) {
            Value value = outcome.outcomes().getOrDefault(element.attributeOrEmpty("outcomeIdentifier"), Value.NULL);
            boolean named = value.items().contains(identifier(element));
            if (named != element.attributeOrEmpty("showHide").equals("hide")) {
                shown.add(identifier(element));
            }
        }
        return shown;
    }

    private static String identifier(Element element) {
        return element.attributeOrEmpty("identifier");
    }
}
