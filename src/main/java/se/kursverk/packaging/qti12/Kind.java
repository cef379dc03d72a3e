package se.kursverk.packaging.qti12;

import java.util.Optional;
import se.kursverk.course.Interaction;

/** The kinds of questions, as the profile of Common Cartridge ({@code cc_profile}) and Canvas call them. */
enum Kind {
    MULTIPLE_CHOICE("cc.multiple_choice.v0p1", "multiple_choice_question"),
    MULTIPLE_RESPONSE("cc.multiple_response.v0p1", "multiple_answers_question"),
    TRUE_FALSE("cc.true_false.v0p1", "true_false_question"),
    FIB("cc.fib.v0p1", "short_answer_question"),
    ESSAY("cc.essay.v0p1", "essay_question"),
    NUMERICAL("", "numerical_question"),
    MATCHING("", "matching_question"),
    DROPDOWNS("", "multiple_dropdowns_question");

    private final String profile;
    private final String questionType;

    Kind(String profile, String questionType) {
        this.profile = profile;
        this.questionType = questionType;
    }

    /** Empty for things to put in order: no system reads them from QTI 1.2. */
    static Optional<Kind> of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.SingleChoice any -> Optional.of(MULTIPLE_CHOICE);
            case Interaction.MultipleChoice any -> Optional.of(MULTIPLE_RESPONSE);
            case Interaction.TrueFalse any -> Optional.of(TRUE_FALSE);
            case Interaction.TextEntry any -> Optional.of(FIB);
            case Interaction.Numeric any -> Optional.of(NUMERICAL);
            case Interaction.Match any -> Optional.of(MATCHING);
            case Interaction.Order any -> Optional.empty();
            case Interaction.GapMatch any -> Optional.of(DROPDOWNS);
            case Interaction.InlineChoice any -> Optional.of(DROPDOWNS);
            case Interaction.ExtendedText any -> Optional.of(ESSAY);
        };
    }

    boolean inProfile() {
        return !profile.isEmpty();
    }

    String profile() {
        return profile;
    }

    String questionType() {
        return questionType;
    }
}
