package se.kursverk.course;

/** How much of the course one package holds. */
public enum Scope {
    MODULE,
    AREA,
    LEVEL,
    PATH,
    COURSE
}
