package se.kursverk.course;

/** How hard the author means an item to be. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
