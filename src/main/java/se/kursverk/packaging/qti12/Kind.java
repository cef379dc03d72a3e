package se.kursverk.packaging.qti12;

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

    /** Things to put in order are paired with their numbers: no system reads an order from QTI 1.2. */
    static Kind of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.SingleChoice any -> MULTIPLE_CHOICE;
            case Interaction.MultipleChoice any -> MULTIPLE_RESPONSE;
            case Interaction.TrueFalse any -> TRUE_FALSE;
            case Interaction.TextEntry any -> FIB;
            case Interaction.Numeric any -> NUMERICAL;
            case Interaction.Match any -> MATCHING;
            case Interaction.Order any -> MATCHING;
            case Interaction.GapMatch any -> DROPDOWNS;
            case Interaction.InlineChoice any -> DROPDOWNS;
            case Interaction.ExtendedText any -> ESSAY;
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
