package se.kursverk.reading.qti12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Difficulty;
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

/** One item of QTI 1.2 into a question of ours. */
final class ItemReader {

    /** Canvas's types that our model does not have, as people know them. */
    private static final Map<String, String> FOREIGN = Map.of(
            "calculated_question", "en beräknad fråga",
            "file_upload_question", "lämna in en fil",
            "fill_in_multiple_blanks_question", "flera luckor att skriva i",
            "cc.pattern_match.v0p1", "svar som innehåller en text");

    private static final Set<String> ESSAYS = Set.of("essay_question", "cc.essay.v0p1", "essay");

    /** Canvas gives a share of the points for these whatever the conditions say. */
    private static final Set<String> SHARED =
            Set.of("multiple_answers_question", "matching_question", "multiple_dropdowns_question");

    /** What conditions give that count in percent. */
    private static final double WHOLE = 100;

    private final ItemSource source;
    private final Problems problems;

    private ItemReader(ItemSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static Rebuilt read(Element item, Problems problems) throws NotRebuiltException {
        return new ItemReader(new ItemSource(item, problems), problems).read();
    }

    private Rebuilt read() throws NotRebuiltException {
        Element item = source.item();
        Rebuilding rebuilding = rebuilding();
        Attempts attempts = rebuilding.attempts();
        RichText prompt = rebuilding.prompt();
        FeedbackTexts feedback = feedback(attempts);
        Interaction interaction = rebuilding.interaction(feedback);
        if (!SHARED.contains(source.kind())) {
            source.trials().warnOfAllOrNothing(attempts, item.location(), problems);
        }
        return new Rebuilt(
                item.attributeOrEmpty("ident"),
                item.attributeOrEmpty("title"),
                item.location(),
                prompt,
                interaction,
                feedback.feedback(),
                hint(),
                Points.of(points(attempts), item.location(), problems),
                source.field("kursverk_competence"),
                difficulty(),
                source.field("kursverk_page"));
    }

    private Rebuilding rebuilding() throws NotRebuiltException {
        String kind = source.kind().toLowerCase(Locale.ROOT);
        Element item = source.item();
        List<Response> responses = source.responses();
        if (FOREIGN.containsKey(kind)) {
            throw NotRebuiltException.type(item.location(), FOREIGN.get(kind) + " (" + kind + ")");
        }
        if (responses.isEmpty() || kind.equals("text_only_question")) {
            throw NotRebuiltException.description(item.location());
        }
        for (Response response : responses) {
            Element element = response.element();
            if (!response.isChoice() && !response.isField()) {
                throw NotRebuiltException.type(element.location(), element.name());
            }
            for (Element render : element.descendants("render_hotspot")) {
                throw NotRebuiltException.type(render.location(), "peka i en bild (render_hotspot)");
            }
            for (Element render : element.descendants("render_slider")) {
                throw NotRebuiltException.type(render.location(), "skjutreglage (render_slider)");
            }
        }
        if (responses.stream().allMatch(Response::isChoice)) {
            return choices(kind, responses);
        }
        if (responses.size() > 1) {
            throw NotRebuiltException.type(responses.get(1).element().location(), "flera luckor att skriva i");
        }
        Response field = responses.getFirst();
        return isEssay(kind, field) ? new EssayRebuilding(source, field) : new FieldRebuilding(source, field);
    }

    private Rebuilding choices(String kind, List<Response> responses) throws NotRebuiltException {
        Response first = responses.getFirst();
        if (kind.equals("multiple_dropdowns_question")) {
            return new DropdownRebuilding(source);
        }
        if (responses.size() == 1 && !kind.equals("matching_question")) {
            return first.cardinality("Ordered")
                    ? new OrderRebuilding(source, first)
                    : new ChoiceRebuilding(source, first);
        }
        Set<List<String>> lists = responses.stream()
                .map(response -> response.labels().stream().map(Element::text).toList())
                .collect(Collectors.toSet());
        if (kind.equals("matching_question") || lists.size() == 1) {
            return new MatchRebuilding(source);
        }
        throw NotRebuiltException.type(responses.get(1).element().location(), "flera svar i samma fråga");
    }

    /** An answer that no condition gives points for, where there is room to write or something to compare with. */
    private boolean isEssay(String kind, Response field) {
        if (ESSAYS.contains(kind)) {
            return true;
        }
        boolean room = field.element().descendants("render_fib").stream()
                .anyMatch(render -> render.attribute("rows")
                        .flatMap(Decimals::of)
                        .filter(rows -> rows.intValue() > 1)
                        .isPresent());
        boolean judged = !source.conditions().giving().isEmpty();
        return !judged
                && (room
                        || source.item().descendant("solution").isPresent()
                        || source.field("qmd_computerscored").orElse("").equalsIgnoreCase("no"));
    }

    private FeedbackTexts feedback(Attempts attempts) {
        FeedbackTexts texts = new FeedbackTexts(source.texts());
        List<Element> feedbacks = source.item().children("itemfeedback").stream()
                .filter(one ->
                        one.child("solution").isEmpty() && one.child("hint").isEmpty())
                .toList();
        Map<String, List<About>> about = source.trials()
                .feedback(attempts)
                .sort(feedbacks.stream()
                        .map(one -> one.attributeOrEmpty("ident"))
                        .distinct()
                        .toList());
        for (Element one : feedbacks) {
            String ident = one.attributeOrEmpty("ident");
            List<About> places = about.getOrDefault(ident, List.of());
            if (places.isEmpty() && !Material.all(one).isBlank()) {
                problems.warning(
                        "feedback-not-kept",
                        one.location(),
                        "Återkopplingen " + ident + " visas aldrig, så den följer inte med.",
                        "Skriv den för hand om den behövs.");
            }
            places.forEach(place -> texts.add(place, Material.all(one), one.location()));
        }
        return texts;
    }

    private Optional<RichText> hint() {
        List<Element> hints = source.item().descendants("hint");
        return hints.isEmpty()
                ? Optional.empty()
                : source.texts()
                        .optional(
                                hints.stream().map(Material::all).collect(Collectors.joining("\n")),
                                hints.getFirst().location());
    }

    private Difficulty difficulty() {
        return switch (source.field("kursverk_difficulty").orElse("")) {
            case "easy" -> Difficulty.EASY;
            case "hard", "difficult" -> Difficulty.HARD;
            default -> Difficulty.MEDIUM;
        };
    }

    private double points(Attempts attempts) {
        Optional<Double> told = Stream.of("points_possible", "cc_weighting", "qmd_weighting")
                .flatMap(label -> source.field(label).stream())
                .flatMap(entry -> Decimals.of(entry).stream())
                .map(BigDecimal::doubleValue)
                .findFirst();
        double scored = source.trials().score(attempts.right());
        return told.orElse(scored <= 0 || scored == WHOLE ? 1 : scored);
    }
}
