package se.kursverk.reading.qti2;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Texts;
import se.kursverk.reading.qti.Trials;

/** What the parts of a reading share about one assessmentItem. */
final class ItemSource {

    private final Element item;
    private final Element body;
    private final Map<String, ResponseDeclaration> responses = new LinkedHashMap<>();
    private final Problems problems;
    private final Texts texts;
    private final ShownFeedback feedback;
    private final Trials trials;

    ItemSource(Element item, Problems problems) throws NotRebuiltException {
        this.item = item;
        this.body = item.child("itemBody")
                .orElseThrow(() -> NotRebuiltException.broken(item.location(), "Frågan har ingen text (itemBody)."));
        this.problems = problems;
        this.texts = new Texts(problems);
        for (Element declaration : item.children("responseDeclaration")) {
            ResponseDeclaration response = ResponseDeclaration.of(declaration);
            responses.put(response.identifier(), response);
        }
        this.feedback = new ShownFeedback(item);
        this.trials = new Trials(new ItemJudge(new Processing(item, responses), feedback));
    }

    Element item() {
        return item;
    }

    Element body() {
        return body;
    }

    Location location() {
        return item.location();
    }

    Problems problems() {
        return problems;
    }

    Texts texts() {
        return texts;
    }

    ShownFeedback feedback() {
        return feedback;
    }

    Trials trials() {
        return trials;
    }

    /** The options of a name in a part of an interaction, which are told apart by their identifiers. */
    List<Element> choices(Element part, String name) throws NotRebuiltException {
        List<Element> choices = part.children(name);
        distinct(choices, "identifier");
        return choices;
    }

    /** Sees to it that no two elements have the same name. */
    static void distinct(List<Element> elements, String attribute) throws NotRebuiltException {
        Set<String> seen = new HashSet<>();
        for (Element element : elements) {
            if (!seen.add(element.attributeOrEmpty(attribute))) {
                throw NotRebuiltException.broken(
                        element.location(),
                        "Två delar av frågan heter likadant: " + element.attributeOrEmpty(attribute) + ".");
            }
        }
    }

    /** Interactions in the order in which their responses are declared. */
    List<Element> inOrderOfDeclaration(List<Element> interactions) {
        List<String> declared = List.copyOf(responses.keySet());
        return interactions.stream()
                .sorted(Comparator.comparingInt(
                        interaction -> declared.indexOf(interaction.attributeOrEmpty("responseIdentifier"))))
                .toList();
    }

    /** The declaration of the response that an interaction takes. */
    ResponseDeclaration response(Element interaction) throws NotRebuiltException {
        return Optional.ofNullable(responses.get(interaction.attributeOrEmpty("responseIdentifier")))
                .orElseThrow(() -> NotRebuiltException.noAnswer(
                        interaction.location(),
                        "Frågan säger inte vad som är rätt svar: responseDeclaration saknas för " + interaction.name()
                                + "."));
    }
}
