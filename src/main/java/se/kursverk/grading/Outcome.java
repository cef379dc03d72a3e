package se.kursverk.grading;

/**
 * What an answer is worth (QTI outcome variables SCORE and MAXSCORE), in units of which a point has {@value #UNIT}.
 *
 * @param maxUnits 0 for an item that is not scored
 */
public record Outcome(long units, long maxUnits, Result result) {

    /** The least common multiple of 1 to 12, so that every share of a point is a whole number. */
    public static final long UNIT = 27_720;

    static final Outcome UNSCORED = new Outcome(0, 0, Result.NONE);

    public Outcome {
        if (units < 0 || units > maxUnits) {
            throw new IllegalArgumentException(units + " of " + maxUnits + " units");
        }
    }

    /** The share of the points that {@code right} out of {@code parts} gives. */
    static Outcome share(int points, long right, long parts) {
        long maxUnits = points * UNIT;
        long units = maxUnits * right / parts;
        Result result = right == parts ? Result.CORRECT : right == 0 ? Result.WRONG : Result.PARTIAL;
        return new Outcome(units, maxUnits, result);
    }
}
