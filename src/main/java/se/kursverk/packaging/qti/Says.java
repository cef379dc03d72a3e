package se.kursverk.packaging.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;

/**
 * Everything that an item says once it is answered, by the identifier under which the outcome {@code FEEDBACK} names it:
 * that of an option, {@code correct}, {@code incorrect}, {@code general} or {@code model_answer}.
 */
final class Says {

    static final String OUTCOME = "FEEDBACK";
    static final String CORRECT = "correct";
    static final String INCORRECT = "incorrect";
    static final String GENERAL = "general";
    static final String MODEL_ANSWER = "model_answer";

    /** Names no feedback; keeps the outcome from being NULL, over which a player in use stumbles. */
    static final String NOTHING = "none";

    private Says() {}

    static Map<String, RichText> of(Item item) {
        Map<String, RichText> said = new LinkedHashMap<>();
        switch (item.interaction()) {
            case Interaction.SingleChoice one -> addOptions(one.choices(), said);
            case Interaction.MultipleChoice several -> addOptions(several.choices(), said);
            case Interaction.TrueFalse claim -> {
                add(Identifiers.TRUE, claim.trueFeedback(), said);
                add(Identifiers.FALSE, claim.falseFeedback(), said);
            }
            case Interaction.ExtendedText open -> said.put(MODEL_ANSWER, open.modelAnswer());
            case Interaction.TextEntry any -> {}
            case Interaction.Numeric any -> {}
            case Interaction.Match any -> {}
            case Interaction.Order any -> {}
            case Interaction.GapMatch any -> {}
            case Interaction.InlineChoice any -> {}
        }
        add(CORRECT, item.feedback().correct(), said);
        add(INCORRECT, item.feedback().incorrect(), said);
        add(GENERAL, item.feedback().general(), said);
        return said;
    }

    private static void addOptions(List<SimpleChoice> choices, Map<String, RichText> said) {
        choices.forEach(choice -> add(Identifiers.choice(choice.id()), choice.feedback(), said));
    }

    private static void add(String identifier, Optional<RichText> text, Map<String, RichText> said) {
        text.ifPresent(present -> said.put(identifier, present));
    }
}
