package se.kursverk.reading.qti12;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Texts;
import se.kursverk.reading.qti.Trials;

/** What the parts of a reading share about one item of QTI 1.2. */
final class ItemSource {

    /** Our writer's field for what a number counts. */
    static final String UNIT = "kursverk_unit";

    private final Element item;
    private final Element presentation;
    private final List<Response> responses;
    private final Conditions conditions;
    private final Fields fields;
    private final Problems problems;
    private final Texts texts;

    ItemSource(Element item, Problems problems) throws NotRebuiltException {
        this.item = item;
        this.presentation = item.child("presentation")
                .orElseThrow(
                        () -> NotRebuiltException.broken(item.location(), "Frågan har ingen text (presentation)."));
        this.responses = Response.of(presentation);
        for (Response response : responses) {
            if (response.idents().stream().distinct().count()
                    < response.labels().size()) {
                throw NotRebuiltException.broken(
                        response.element().location(), "Två svarsalternativ heter likadant (ident).");
            }
        }
        if (responses.stream().map(Response::ident).distinct().count() < responses.size()) {
            throw NotRebuiltException.broken(presentation.location(), "Två svar i frågan heter likadant (ident).");
        }
        this.conditions = new Conditions(
                item,
                responses.stream()
                        .filter(response -> response.cardinality("Multiple") || response.cardinality("Ordered"))
                        .map(Response::ident)
                        .collect(Collectors.toSet()));
        this.fields = new Fields(item);
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    Element item() {
        return item;
    }

    Location location() {
        return item.location();
    }

    List<Response> responses() {
        return responses;
    }

    Conditions conditions() {
        return conditions;
    }

    Trials trials() {
        return new Trials(conditions);
    }

    Problems problems() {
        return problems;
    }

    Texts texts() {
        return texts;
    }

    /** What kind of question the file says that it is: Canvas's {@code question_type}, or the profile. */
    String kind() {
        return fields.get("question_type")
                .or(() -> fields.get("cc_profile"))
                .or(() -> fields.get("qmd_itemtype"))
                .orElse("");
    }

    Optional<String> field(String label) {
        return fields.get(label);
    }

    /** What is asked, as HTML. */
    String html() {
        String outside = Material.outsideAnswers(presentation);
        boolean inside = responses.size() == 1
                && responses.getFirst().isField()
                && field(UNIT).isEmpty();
        String stem = inside ? Material.stem(responses.getFirst().element()) : "";
        return stem.isBlank() ? outside : outside + "\n" + stem;
    }

    RichText prompt() throws NotRebuiltException {
        return texts.prompt(html(), presentation.location());
    }

    /** What stands in a list. */
    RichText entry(Element label) throws NotRebuiltException {
        return texts.entry(Material.all(label), label.location());
    }

    RichText text(Element label) throws NotRebuiltException {
        return texts.option(Material.all(label), label.location());
    }
}
