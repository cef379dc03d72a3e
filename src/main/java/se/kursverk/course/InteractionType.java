package se.kursverk.course;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of questions, by the words that content files, spreadsheets and the player have for them. */
public enum InteractionType {
    SINGLE_CHOICE("single-choice"),
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    TEXT_ENTRY("text-entry"),
    NUMERIC("numeric"),
    MATCH("match"),
    ORDER("order"),
    GAP_MATCH("gap-match"),
    INLINE_CHOICE("inline-choice"),
    EXTENDED_TEXT("extended-text");

    private final String id;

    InteractionType(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<InteractionType> find(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    public static InteractionType of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.SingleChoice any -> SINGLE_CHOICE;
            case Interaction.MultipleChoice any -> MULTIPLE_CHOICE;
            case Interaction.TrueFalse any -> TRUE_FALSE;
            case Interaction.TextEntry any -> TEXT_ENTRY;
            case Interaction.Numeric any -> NUMERIC;
            case Interaction.Match any -> MATCH;
            case Interaction.Order any -> ORDER;
            case Interaction.GapMatch any -> GAP_MATCH;
            case Interaction.InlineChoice any -> INLINE_CHOICE;
            case Interaction.ExtendedText any -> EXTENDED_TEXT;
        };
    }
}
