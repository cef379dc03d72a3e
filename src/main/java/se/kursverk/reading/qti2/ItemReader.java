package se.kursverk.reading.qti2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.reading.qti.AnswerFeedback.About;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Points;
import se.kursverk.reading.qti.Rebuilding;
import se.kursverk.reading.qti.Rebuilt;

/** One assessmentItem into a question of ours. */
final class ItemReader {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("associateInteraction", "para ihop fritt"),
            Map.entry("hotspotInteraction", "peka i en bild"),
            Map.entry("hottextInteraction", "markera i en text"),
            Map.entry("selectPointInteraction", "peka i en bild"),
            Map.entry("graphicOrderInteraction", "ordna i en bild"),
            Map.entry("graphicAssociateInteraction", "para ihop i en bild"),
            Map.entry("graphicGapMatchInteraction", "luckor i en bild"),
            Map.entry("positionObjectInteraction", "placera i en bild"),
            Map.entry("sliderInteraction", "skjutreglage"),
            Map.entry("mediaInteraction", "ljud eller film"),
            Map.entry("drawingInteraction", "rita"),
            Map.entry("uploadInteraction", "lämna in en fil"),
            Map.entry("customInteraction", "egen frågetyp"),
            Map.entry("portableCustomInteraction", "egen frågetyp"),
            Map.entry("endAttemptInteraction", "begära hjälp"));

    private final ItemSource source;
    private final Problems problems;

    private ItemReader(ItemSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** @param weight what a test multiplies the points by */
    static Rebuilt read(Element item, Details details, double weight, Problems problems) throws NotRebuiltException {
        return new ItemReader(new ItemSource(item, problems), problems).read(details, weight);
    }

    private Rebuilt read(Details details, double weight) throws NotRebuiltException {
        Element item = source.item();
        if (item.attributeOrEmpty("adaptive").equals("true")) {
            throw NotRebuiltException.type(item.location(), "en fråga i flera steg (adaptive)");
        }
        if (item.child("templateDeclaration").isPresent()) {
            throw NotRebuiltException.type(item.location(), "en beräknad fråga (templateDeclaration)");
        }
        Rebuilding rebuilding = rebuilding();
        Attempts attempts = rebuilding.attempts();
        RichText prompt = rebuilding.prompt();
        FeedbackTexts feedback = feedback(attempts);
        Interaction interaction = rebuilding.interaction(feedback);
        source.trials().warnOfAllOrNothing(attempts, item.location(), problems);
        return new Rebuilt(
                item.attributeOrEmpty("identifier"),
                item.attributeOrEmpty("title"),
                item.location(),
                prompt,
                interaction,
                feedback.feedback(),
                source.texts().optional(Body.hints(source.body()), source.body().location()),
                interaction instanceof Interaction.ExtendedText
                        ? 1
                        : Points.of(points(attempts) * weight, item.location(), problems),
                details.competence(),
                details.difficulty(),
                details.page());
    }

    private Rebuilding rebuilding() throws NotRebuiltException {
        List<Element> interactions = Body.interactions(source.body());
        if (interactions.isEmpty()) {
            throw NotRebuiltException.description(source.location());
        }
        Element first = interactions.getFirst();
        for (Element interaction : interactions) {
            if (NAMES.containsKey(interaction.name())) {
                throw NotRebuiltException.type(
                        interaction.location(), NAMES.get(interaction.name()) + " (" + interaction.name() + ")");
            }
        }
        if (interactions.stream().allMatch(interaction -> interaction.is("inlineChoiceInteraction"))) {
            return new InlineChoiceRebuilding(source, interactions);
        }
        if (interactions.size() > 1) {
            throw NotRebuiltException.type(
                    interactions.get(1).location(),
                    "flera svar i samma fråga (" + first.name() + " och "
                            + interactions.get(1).name() + ")");
        }
        return switch (first.name()) {
            case "choiceInteraction" -> new ChoiceRebuilding(source, first);
            case "textEntryInteraction" -> new EntryRebuilding(source, first);
            case "extendedTextInteraction" -> new ExtendedTextRebuilding(source, first);
            case "orderInteraction" -> new OrderRebuilding(source, first);
            case "matchInteraction" -> new MatchRebuilding(source, first);
            case "gapMatchInteraction" -> new GapMatchRebuilding(source, first);
            default -> throw NotRebuiltException.type(first.location(), first.name());
        };
    }

    private FeedbackTexts feedback(Attempts attempts) {
        FeedbackTexts texts = new FeedbackTexts(source.texts());
        Map<String, List<About>> about =
                source.trials().feedback(attempts).sort(source.feedback().names());
        about.forEach((identifier, places) -> {
            for (Element element : source.feedback().named(identifier)) {
                if (identifier.equals(ExtendedTextRebuilding.MODEL_ANSWER)) {
                    continue;
                }
                if (places.isEmpty()) {
                    problems.warning(
                            "feedback-not-kept",
                            element.location(),
                            "Återkopplingen " + identifier + " visas aldrig, så den följer inte med.",
                            "Skriv den för hand om den behövs.");
                }
                places.forEach(place -> texts.add(place, Body.text(element.nodes()), element.location()));
            }
        });
        return texts;
    }

    private double points(Attempts attempts) {
        Optional<OptionalDouble> declared = source.item().children("outcomeDeclaration").stream()
                .filter(outcome -> outcome.attributeOrEmpty("identifier").equals("MAXSCORE"))
                .findFirst()
                .map(outcome -> Decimals.of(outcome.text())
                        .map(number -> OptionalDouble.of(number.doubleValue()))
                        .orElse(OptionalDouble.empty()));
        if (declared.isPresent() && declared.get().isPresent()) {
            return declared.get().getAsDouble();
        }
        double scored = source.trials().score(attempts.right());
        return scored > 0 ? scored : 1;
    }
}
