package se.kursverk.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.kursverk.course.Interaction;

/** The kinds of questions, by the word that {@code type} has in a quiz file. */
enum InteractionType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    TEXT_ENTRY,
    NUMERIC,
    MATCH,
    ORDER,
    GAP_MATCH,
    INLINE_CHOICE,
    EXTENDED_TEXT;

    static final Map<String, InteractionType> BY_NAME = new LinkedHashMap<>();

    static {
        for (InteractionType type : values()) {
            BY_NAME.put(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), type);
        }
    }

    /** Reads the keys that only this kind of question has. */
    Interaction read(Fields item) {
        return switch (this) {
            case SINGLE_CHOICE -> ChoiceReader.single(item);
            case MULTIPLE_CHOICE -> ChoiceReader.multiple(item);
            case TRUE_FALSE -> ChoiceReader.trueFalse(item);
            case TEXT_ENTRY -> EntryReader.text(item);
            case NUMERIC -> EntryReader.numeric(item);
            case EXTENDED_TEXT -> EntryReader.extended(item);
            case MATCH -> AssociationReader.match(item);
            case ORDER -> AssociationReader.order(item);
            case GAP_MATCH -> GapReader.gapMatch(item);
            case INLINE_CHOICE -> GapReader.inlineChoice(item);
        };
    }
}
