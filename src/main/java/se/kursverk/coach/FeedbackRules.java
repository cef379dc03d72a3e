package se.kursverk.coach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.RichText;

/** Rules about what a learner hears after an answer. */
final class FeedbackRules {

    /** {@code Fel.} and {@code Nej, tyvärr inte.} say no reason. */
    private static final int REASON_WORDS = 4;

    private final ModuleText module;
    private final Findings findings;
    private final Map<String, Place> said = new HashMap<>();

    private FeedbackRules(ModuleText module, Findings findings) {
        this.module = module;
        this.findings = findings;
    }

    static void check(ModuleText module, Findings findings) {
        FeedbackRules rules = new FeedbackRules(module, findings);
        module.module().quiz().items().forEach(rules::missing);
        for (Passage passage : module.passages()) {
            if (answers(passage.place().path())) {
                rules.repeated(passage);
            }
        }
    }

    private static boolean answers(List<String> path) {
        return !path.isEmpty()
                && (path.getFirst().equals("feedback")
                        || List.of("feedback", "trueFeedback", "falseFeedback", "consequence")
                                .contains(path.getLast()));
    }

    private void missing(Item item) {
        Place place = module.item(item);
        Feedback feedback = item.feedback();
        boolean afterWrong = reason(feedback.incorrect()) || reason(feedback.general());
        boolean afterRight =
                feedback.correct().isPresent() || feedback.general().isPresent();
        switch (item.interaction()) {
            case Interaction.SingleChoice choice -> alternatives(place, item, afterRight);
            case Interaction.MultipleChoice choice -> alternatives(place, item, afterRight);
            case Interaction.TrueFalse claim -> {
                boolean wrongSaid = reason(claim.answer() ? claim.falseFeedback() : claim.trueFeedback());
                Optional<RichText> right = claim.answer() ? claim.trueFeedback() : claim.falseFeedback();
                if (!wrongSaid && !afterWrong) {
                    report(place, "Den som svarar fel får inte veta varför.");
                } else if (right.isEmpty() && !afterRight) {
                    report(place, "Den som svarar rätt får ingen återkoppling.");
                }
            }
            case Interaction.TextEntry any -> afterWrong(place, afterWrong);
            case Interaction.Numeric any -> afterWrong(place, afterWrong);
            case Interaction.Match any -> afterWrong(place, afterWrong);
            case Interaction.Order any -> afterWrong(place, afterWrong);
            case Interaction.GapMatch any -> afterWrong(place, afterWrong);
            case Interaction.InlineChoice any -> afterWrong(place, afterWrong);
            case Interaction.ExtendedText any -> {}
        }
    }

    private void alternatives(Place place, Item item, boolean afterRight) {
        for (Alternative one : Alternative.of(place, item)) {
            if (!one.right() && !reason(one.feedback())) {
                report(
                        one.place(),
                        one.feedback().isPresent()
                                ? "Återkopplingen säger inte varför svaret är fel."
                                : "Det felaktiga alternativet saknar återkoppling.");
            } else if (one.right() && one.feedback().isEmpty() && !afterRight) {
                report(one.place(), "Det rätta alternativet saknar återkoppling.");
            }
        }
    }

    private void afterWrong(Place place, boolean said) {
        if (!said) {
            report(place, "Den som svarar fel får inte veta varför.");
        }
    }

    private void report(Place place, String text) {
        findings.add(Rule.FEEDBACK_MISSING, place, text);
    }

    private static boolean reason(Optional<RichText> text) {
        return text.filter(there -> Sentence.words(PlainText.line(there)).size() >= REASON_WORDS)
                .isPresent();
    }

    private void repeated(Passage passage) {
        String key =
                String.join(" ", passage.sentences().stream().map(Sentence::key).toList());
        Place earlier = said.putIfAbsent(key, passage.place());
        if (earlier != null && !key.isEmpty()) {
            String where = earlier.owner().equals(passage.place().owner())
                    ? "på ett annat ställe i samma fråga"
                    : "i ”" + earlier.owner() + "”";
            findings.add(Rule.FEEDBACK_REPEATED, passage.place(), "Samma återkoppling står " + where + ".");
        }
    }
}
