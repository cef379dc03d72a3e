package se.kursverk.packaging;

/** Something that a package may fail to carry, of a module or of an item. */
public enum Aspect {
    LESSON("lesson", "Lektionen följer inte med"),
    SCENARIO("scenario", "Scenariot följer inte med"),
    COMPLETION("completion", "Villkoret för att bli klar följer inte med"),

    /** The item is not in the package at all. */
    ITEM("item-types", "Frågor av typer som formatet saknar är inte med"),
    /** The item is there as another kind of question. */
    TYPE("item-turned", "Frågor som blir en annan sorts fråga"),
    HINT("hints", "Ledtrådar följer inte med"),
    POINTS("points", "Poängen följer inte med"),
    /** Where the model gives a share of the points, the package gives all or nothing. */
    PARTIAL_CREDIT("partial-credit", "Delpoäng följer inte med, svaret är rätt eller fel"),
    OPTION_FEEDBACK("option-feedback", "Återkoppling per alternativ följer inte med"),
    CORRECT_FEEDBACK("correct-feedback", "Återkoppling till rätt svar följer inte med"),
    INCORRECT_FEEDBACK("incorrect-feedback", "Återkoppling till fel svar följer inte med"),
    GENERAL_FEEDBACK("general-feedback", "Återkoppling som gäller alla svar följer inte med"),
    PINNED_OPTIONS("pinned-options", "Alternativ med fast plats kan blandas med de andra"),
    SHUFFLE("shuffle", "Om alternativen blandas följer inte med"),
    OPTION_ORDER("option-order", "Svarens ordning i para ihop-frågor följer inte med"),
    /** Case and spaces in typed answers. */
    TEXT_RULES("text-rules", "Reglerna för stora bokstäver och mellanslag följer inte med"),
    /** The width or height of the field for an answer. */
    FIELD_SIZE("field-size", "Svarsfältets storlek följer inte med"),
    TOLERANCE("tolerance", "Hur mycket ett tal får avvika följer inte med"),
    UNIT("unit", "Talets enhet följer inte med"),
    MODEL_ANSWER("model-answer", "Svarsförslaget följer inte med"),
    COMPETENCE("competence", "Vilken kompetens frågan rör följer inte med"),
    DIFFICULTY("difficulty", "Svårighetsgraden följer inte med"),
    PAGE("page", "Vilken lektionssida som förklarar frågan följer inte med"),
    /** Tables, lists, emphasis: the words are there, their form is not. */
    MARKUP("markup", "Textens form (listor, betoning, länkar) följer inte med");

    private final String code;
    private final String text;

    Aspect(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** As the codes of problems end: {@code cc11-hints}. */
    String code() {
        return code;
    }

    /** A sentence without its full stop. */
    String text() {
        return text;
    }
}
