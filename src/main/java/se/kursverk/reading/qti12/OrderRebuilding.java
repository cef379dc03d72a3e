package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;

/** A response_lid whose options are put in order (rcardinality Ordered). */
final class OrderRebuilding implements Rebuilding {

    private final ItemSource source;
    private final Response response;
    private final List<String> ordered;

    OrderRebuilding(ItemSource source, Response response) throws NotRebuiltException {
        this.source = source;
        this.response = response;
        List<String> options = response.idents();
        this.ordered = order(options);
        if (ordered.size() < 2 || ordered.size() < options.size()) {
            throw NotRebuiltException.noAnswer(
                    response.element().location(), "Frågan säger inte vilken ordning som är rätt.");
        }
    }

    /** By {@code index} where the tests have one, otherwise as they follow each other. */
    private List<String> order(List<String> options) {
        List<Element> tests = source.conditions().giving().stream()
                .flatMap(condition -> condition.descendants("varequal").stream())
                .filter(test -> options.contains(test.text()))
                .toList();
        Set<String> found = new LinkedHashSet<>();
        for (int place = 1; place <= options.size(); place++) {
            int wanted = place;
            Optional<Element> at = tests.stream()
                    .filter(test -> test.attribute("index")
                            .flatMap(Decimals::of)
                            .filter(index -> index.intValue() == wanted)
                            .isPresent())
                    .findFirst();
            at.ifPresent(test -> found.add(test.text()));
        }
        if (found.isEmpty()) {
            tests.forEach(test -> found.add(test.text()));
        }
        return List.copyOf(found);
    }

    @Override
    public Attempts attempts() {
        List<String> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        List<String> swapped = new ArrayList<>(ordered);
        Collections.swap(swapped, swapped.size() - 2, swapped.size() - 1);
        return new Attempts(
                Answer.of(response.ident(), ordered),
                ordered.size() < 3 ? List.of() : List.of(Answer.of(response.ident(), swapped)),
                List.of(Answer.of(response.ident(), reversed)),
                List.of());
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.prompt();
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        OptionIds ids = new OptionIds(ordered);
        List<Option> choices = new ArrayList<>();
        for (String ident : ordered) {
            Element label = response.labels().stream()
                    .filter(one -> Response.identOf(one).equals(ident))
                    .findFirst()
                    .orElseThrow();
            choices.add(new Option(ids.of(ident), source.text(label)));
        }
        return new Interaction.Order(choices);
    }
}
