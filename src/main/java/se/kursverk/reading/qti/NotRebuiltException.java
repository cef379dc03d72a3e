package se.kursverk.reading.qti;

import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Severity;

/** Carries why a question cannot be rebuilt from deep within its reading to where it becomes a problem. */
public final class NotRebuiltException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** For a question that is what the problem says. */
    public NotRebuiltException(String code, Location location, String text, String remedy) {
        this(new Problem(code, Severity.ERROR, location, text, remedy));
    }

    private NotRebuiltException(Problem problem) {
        super(problem.text(), null, false, false);
        this.problem = problem;
    }

    /** A text that asks nothing. */
    public static NotRebuiltException description(Location location) {
        return new NotRebuiltException(new Problem(
                "description-not-kept",
                Severity.WARNING,
                location,
                "Filen har en text utan fråga, och den följer inte med.",
                "Lägg texten i lektionen om den behövs."));
    }

    /** Of a kind that our model does not have. */
    public static NotRebuiltException type(Location location, String type) {
        return new NotRebuiltException(
                "question-type-not-kept",
                location,
                "Frågan är av en typ som Kursverk inte har: " + type + ".",
                "Gör om den till en annan sorts fråga, till exempel flerval.");
    }

    /** Without an answer that is right. */
    public static NotRebuiltException noAnswer(Location location, String what) {
        return new NotRebuiltException(
                "item-no-correct-answer",
                location,
                what,
                "Ange rätt svar i verktyget som filen kommer från och exportera igen.");
    }

    /** With an answer that our model has no place for. */
    public static NotRebuiltException answer(Location location, String what) {
        return new NotRebuiltException(
                "question-answer",
                location,
                what,
                "Ändra frågan i verktyget som filen kommer från, eller skriv den för hand.");
    }

    /** Broken. */
    public static NotRebuiltException broken(Location location, String what) {
        return new NotRebuiltException(
                "question-broken", location, what, "Exportera filen på nytt från verktyget som den kommer från.");
    }

    public Problem problem() {
        return problem;
    }
}
