package se.kursverk.inspection;

/** What sort of answer a question asks for, whatever the format calls it. */
public enum QuestionType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    TEXT_ENTRY,
    NUMERIC,
    EXTENDED_TEXT,
    MATCH,
    ORDER,
    /** Chosen or dragged into gaps of a text. */
    GAP,
    /** A text without a question. */
    TEXT_ONLY,
    OTHER
}
